package se.klubba.timeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;

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

    /** As much of a stored event as says where it stands, for who reads no more of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Placing(@Nullable When at) {
        /** As much of an {@link Occurrence}. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record When(
                @Nullable EdtfDate happenedOn, @Nullable Where basis) {}

        /** As much of a {@link Basis}. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Where(
                @Nullable LocalTime starts, @Nullable ItemNumber item, Basis.@Nullable Clause clause) {
            private static final Where NOWHERE = new Where(null, null, null);
        }

        /** Of the fact that this entry is. */
        public Place of(long entry) {
            return at == null
                    ? Place.of(entry, null, Where.NOWHERE)
                    : Place.of(entry, at.happenedOn(), at.basis() == null ? Where.NOWHERE : at.basis());
        }
    }

    /** Of the fact that an entry is. */
    public static Place of(long entry, KlubbaEvent event) {
        var basis = event.at().basis();
        return of(entry, event.at().happenedOn(), new Placing.Where(basis.starts(), basis.item(), basis.clause()));
    }

    private static Place of(long entry, @Nullable EdtfDate happenedOn, Placing.Where where) {
        var clause = where.clause();
        return new Place(
                happenedOn,
                where.starts(),
                where.item(),
                clause == null ? NONE : clause.number(),
                clause == null ? NONE : clause.effect(),
                entry);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
