package se.klubba.timeline;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;

/** As little of a fact as is kept where very many have to be: its entry, and the day on which it happened. */
public record Mark(long entry, @Nullable EdtfDate on) {
    public static Mark of(Fact fact) {
        return new Mark(fact.entry(), fact.happenedOn());
    }
}
