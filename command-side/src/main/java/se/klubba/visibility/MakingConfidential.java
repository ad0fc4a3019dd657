package se.klubba.visibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Extent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.visibility.VisibilityRefused.ConfidentialAlready;
import se.klubba.visibility.VisibilityRefused.NotOfThatKind;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;

@Component
class MakingConfidential implements Rule<MakeConfidential> {
    @Override
    public List<? extends KlubbaEvent> decide(MakeConfidential act, Facts facts) {
        if (act.what() instanceof Extent.OfMeeting) {
            throw new NotOfThatKind(act.what(), "a matter, an item, a clause, a document or a name");
        }
        var saying = Saying.of(
                act,
                act.what().of().key(),
                facts,
                at -> new MadeConfidential(act.what(), act.ground(), act.from(), act.shownTo(), at));
        if (new Standing(act.what(), facts).confidential()) {
            if (saying.again()) {
                return saying.furtherSource();
            }
            throw new ConfidentialAlready(act.what());
        }
        return saying.first(act.at());
    }
}
