package se.klubba.instruments.consulting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Sending implements Rule<SendForComment> {
    @Override
    public List<KlubbaEvent> decide(SendForComment act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new InstrumentSentForComment(act.instrument(), act.to(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
