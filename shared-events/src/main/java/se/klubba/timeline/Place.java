package se.klubba.timeline;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;

/**
 * Where a fact stands in the order in which things happened; small, so that facts can be put in order without being held.
 *
 * @param starts of the meeting
 * @param clause {@link #NONE} outside clauses
 * @param effect likewise
 * @param entry position of the root entry
 */
public record Place(
        @Nullable EdtfDate happenedOn,
        @Nullable LocalTime starts,
        @Nullable ItemNumber item,
        int clause,
        int effect,
        long entry)
        implements Comparable<Place> {
    /** Before every number. */
    public static final int NONE = Integer.MIN_VALUE;

    /** DOMAIN, Time 5: day, start of the meeting, item, clause, effect, root; what is missing comes first, imprecise days last in their period. */
    private static final Comparator<Place> ORDER = Comparator.comparing(
                    Place::happenedOn, Comparator.nullsFirst(EdtfDate.ORDER))
            .thenComparing(Place::starts, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Place::item, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Place::clause)
            .thenComparingInt(Place::effect)
            .thenComparingLong(Place::entry);

    /** Of the fact that an entry is. */
    public static Place of(long entry, KlubbaEvent event) {
        var basis = event.at().basis();
        var clause = basis.clause();
        return new Place(
                event.at().happenedOn(),
                basis.starts(),
                basis.item(),
                clause == null ? NONE : clause.number(),
                clause == null ? NONE : clause.effect(),
                entry);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
