package se.klubba.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A validity that an act gives: whole days, first and last both included.
 *
 * @param first null when the beginning is not known
 * @param last null while it runs
 * @param until at what it ends, where that is no day, or more than one: then it goes on after {@code last} until there is a successor; not
 *     written where it is not said, so that older terms read as before
 */
public record Term(
        @Nullable EdtfDate first,
        @Nullable EdtfDate last,
        @Nullable TermEnd until) {
    /** How well it is known that something holds on a day. */
    public enum Holds {
        NO,
        POSSIBLY,
        CERTAINLY
    }

    public static final Term UNKNOWN = new Term(null, null);

    public Term {
        if (first != null
                && last != null
                && first.earliest() != null
                && last.latest().isBefore(first.earliest())) {
            throw new IllegalArgumentException("a term cannot end (" + last + ") before it begins (" + first + ")");
        }
    }

    public Term(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        this(first, last, null);
    }

    public static Term from(LocalDate first) {
        return new Term(EdtfDate.on(first), null);
    }

    public Term until(EdtfDate end) {
        return new Term(first, end);
    }

    /** The same, over at no day of its own where it ends at something else. */
    public Term carriedOver() {
        return until == null ? this : new Term(first, null, until);
    }

    /**
     * Whether it holds on {@code day}. A beginning known to a year is certain on no day of that year and possible on each; one that is not
     * known at all is possible before {@code toldOn} and certain from then (DOMAIN, Time 4).
     */
    public Holds on(LocalDate day, @Nullable LocalDate toldOn) {
        if (first != null && !first.maybeBy(day)
                || last != null && last.latest().isBefore(day)) {
            return Holds.NO;
        }
        boolean begun = first != null ? begun(first, day) : toldOn != null && !toldOn.isAfter(day);
        var firstEnd = last == null ? null : last.earliest();
        boolean running = last == null || firstEnd != null && !firstEnd.isBefore(day);
        return begun && running ? Holds.CERTAINLY : Holds.POSSIBLY;
    }

    /** One that is known to the day includes it; a less precise one is over only after the last day that it can be. */
    private static boolean begun(EdtfDate first, LocalDate day) {
        return first.precise() ? first.surelyBy(day) : first.latest().isBefore(day);
    }

    /** Whether some day may belong to both. */
    public boolean mayOverlap(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Term other) {
        return last != null
                && other.first != null
                && other.first.earliest() != null
                && last.latest().isBefore(other.first.earliest());
    }
}
