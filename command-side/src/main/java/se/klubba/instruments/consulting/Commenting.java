package se.klubba.instruments.consulting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Commenting implements Rule<RecordComment> {
    @Override
    public List<KlubbaEvent> decide(RecordComment act, Facts facts) {
        return List.of(new CommentRecorded(
                act.instrument(),
                act.by(),
                act.words(),
                AtMeeting.procedure(act, facts).occurrence()));
    }
}
