package se.klubba.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;

/**
 * What stands of an entry: its newest version, with the sources that were added to it.
 *
 * @param entry position of the root entry; the fact's name for corrections and links
 * @param version position of the event that gave it its present content; {@code entry} where it was never corrected
 * @param recordedAt when the root was recorded
 * @param by who recorded the present content
 * @param further other occurrences in which the same fact stands, in log order
 */
public record Fact(
        long entry, long version, Instant recordedAt, String by, KlubbaEvent event, List<Occurrence> further) {
    /** DOMAIN, Time 5: day, start of the meeting, item, clause, effect, root; what is missing comes first, imprecise days last in their period. */
    public static final Comparator<Fact> ORDER = Comparator.comparing(
                    Fact::happenedOn, Comparator.nullsFirst(EdtfDate.ORDER))
            .thenComparing(f -> f.basis().starts(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(f -> f.basis().item(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    Fact::clause,
                    Comparator.nullsFirst(
                            Comparator.comparingInt(Basis.Clause::number).thenComparingInt(Basis.Clause::effect)))
            .thenComparingLong(Fact::entry);

    public @Nullable EdtfDate happenedOn() {
        return event.at().happenedOn();
    }

    public Basis basis() {
        return event.at().basis();
    }

    private Basis.@Nullable Clause clause() {
        return basis().clause();
    }

    /** Every occurrence in which it stands, the first one first. */
    public Stream<Occurrence> occurrences() {
        return Stream.concat(Stream.of(event.at()), further.stream());
    }

    public boolean corrected() {
        return version != entry;
    }
}
