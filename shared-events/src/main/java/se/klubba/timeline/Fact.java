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
import se.klubba.kernel.Words;

/**
 * What stands of an entry: its newest version, with the sources that were added to it.
 *
 * @param entry position of the root entry; the fact's name for corrections and links
 * @param version position of the event that gave it its present content; {@code entry} where it was never corrected
 * @param recordedAt when the root was recorded
 * @param by who recorded the root
 * @param further other occurrences in which the same fact stands, in log order
 * @param correction what gave it its present content; null where it was never corrected, or that is not told
 */
public record Fact(
        long entry,
        long version,
        Instant recordedAt,
        String by,
        KlubbaEvent event,
        List<Occurrence> further,
        @Nullable Correction correction) {
    /**
     * The newest one of an entry.
     *
     * @param reason null where none was given
     */
    public record Correction(
            Instant recordedAt, String by, @Nullable Words reason) {}

    public Fact(long entry, long version, Instant recordedAt, String by, KlubbaEvent event, List<Occurrence> further) {
        this(entry, version, recordedAt, by, event, further, null);
    }

    /** Of an entry of which nothing else was said. */
    public static Fact of(Entry entry) {
        return new Fact(entry.position(), entry.position(), entry.recordedAt(), entry.by(), entry.event(), List.of());
    }

    /** In which they happened. */
    public static final Comparator<Fact> ORDER = Comparator.comparing(Fact::place);

    /** In the order in which things happened. */
    public Place place() {
        return Place.of(entry, event);
    }

    public @Nullable EdtfDate happenedOn() {
        return event.at().happenedOn();
    }

    public Basis basis() {
        return event.at().basis();
    }

    /** Every occurrence in which it stands, the first one first. */
    public Stream<Occurrence> occurrences() {
        return Stream.concat(Stream.of(event.at()), further.stream());
    }

    public boolean corrected() {
        return version != entry;
    }

    /** With the other occurrences in which it stands. */
    Fact with(List<Occurrence> more) {
        return new Fact(entry, version, recordedAt, by, event, List.copyOf(more), correction);
    }

    /** As it stands once its words were disposed of, and with them what its correction says of why. */
    Fact withoutWords() {
        var last = correction == null || correction.reason() == null
                ? correction
                : new Correction(correction.recordedAt(), correction.by(), Words.DISPOSED);
        return new Fact(entry, version, recordedAt, by, event.withoutWords(), further, last);
    }
}
