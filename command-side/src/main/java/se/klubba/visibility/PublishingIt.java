package se.klubba.visibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Extent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.visibility.VisibilityRefused.NotOfThatKind;
import se.klubba.visibility.event.VisibilityEvent.Published;

/** What is published already stays so, and takes a further source. */
@Component
class PublishingIt implements Rule<Publish> {
    static final String WHAT = "a meeting, a matter, an item, a clause or a document";

    @Override
    public List<? extends KlubbaEvent> decide(Publish act, Facts facts) {
        if (act.what() instanceof Extent.OfName) {
            throw new NotOfThatKind(act.what(), WHAT);
        }
        var saying = Saying.of(act, act.what().of().key(), facts, at -> new Published(act.what(), at));
        boolean published = new Standing(act.what(), facts).publishing() instanceof Published;
        return published ? saying.furtherSource() : saying.first(act.at());
    }
}
