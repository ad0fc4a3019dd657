package se.klubba.matters.revising;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Decision;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.meetings.AtMeeting;

@Component
class Dissenting implements Rule<RecordDissent> {
    @Override
    public Set<Key> concerning(RecordDissent act, Facts facts) {
        return Decision.of(act.decision(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(RecordDissent act, Facts facts) {
        var decision = Decision.of(act.decision(), facts);
        var matter = decision.matter(act.matter());
        var said = Saying.of(
                act,
                act.decision().key(),
                facts,
                at -> new DissentRecorded(act.decision(), matter, act.by(), act.words(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        // also against a decision that closed its matter
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
