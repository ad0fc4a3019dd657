package se.klubba.visibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.kernel.Extent;
import se.klubba.visibility.event.VisibilityEvent;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;
import se.klubba.visibility.event.VisibilityEvent.Published;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

/** What was last said of just this part of the record: what is said of a whole says nothing of its parts. */
record Standing(Extent what, Facts facts) {

    boolean confidential() {
        return last(MadeConfidential.class, ConfidentialityLifted.class) instanceof MadeConfidential;
    }

    /** Null where nothing was said of its publishing. */
    @Nullable
    VisibilityEvent publishing() {
        return last(Published.class, Unpublished.class);
    }

    private @Nullable VisibilityEvent last(
            Class<? extends VisibilityEvent> one, Class<? extends VisibilityEvent> other) {
        return facts.about(what.of().key(), VisibilityEvent.class)
                .filter(e -> one.isInstance(e) || other.isInstance(e))
                .filter(e -> Objects.equals(extent(e), what))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static @Nullable Extent extent(VisibilityEvent event) {
        return switch (event) {
            case MadeConfidential e -> e.what();
            case ConfidentialityLifted e -> e.what();
            case Published e -> e.what();
            case Unpublished e -> e.what();
            case PublishingSet _ -> null;
        };
    }
}
