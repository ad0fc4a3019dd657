package se.klubba.reports.testing;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** A fold that is told of facts that do not count for it. */
public record ToldMore(Fold fold, BiPredicate<Class<?>, @Nullable EdtfDate> counts) implements Fold {
    @Override
    public boolean counts(Class<?> kind, @Nullable EdtfDate happenedOn) {
        return counts.test(kind, happenedOn);
    }

    @Override
    public void amended(Stream<Amendment> amendments) {
        fold.amended(amendments);
    }

    @Override
    public void next(Fact fact) {
        fold.next(fact);
    }

    @Override
    public List<Section> sections() {
        return fold.sections();
    }
}
