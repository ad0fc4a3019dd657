package se.klubba.visibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Extent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.visibility.VisibilityRefused.NotOfThatKind;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

/** Also of what no act published: it keeps what its body has set from publishing it. */
@Component
class Unpublishing implements Rule<Unpublish> {
    @Override
    public List<? extends KlubbaEvent> decide(Unpublish act, Facts facts) {
        if (act.what() instanceof Extent.OfName) {
            throw new NotOfThatKind(act.what(), PublishingIt.WHAT);
        }
        var saying = Saying.of(act, act.what().of().key(), facts, at -> new Unpublished(act.what(), act.reason(), at));
        boolean withdrawn = new Standing(act.what(), facts).publishing() instanceof Unpublished;
        return withdrawn ? saying.furtherSource() : saying.first(act.at());
    }
}
