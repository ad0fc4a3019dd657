package se.klubba.pages.log;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.ReadContext;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/**
 * What was said of an entry afterwards.
 *
 * @param before what stood until then; null where nothing was taken away
 * @param after what stands in its place; null where nothing does
 */
public record Amended(
        Told told, @Nullable String before, @Nullable String after) {
    /** Of entries that amend others, in their order. */
    public static List<Amended> of(ReadContext reading, Telling telling, List<LoggedEvent> amending) {
        var before = reading.log()
                .at(amending.stream()
                        .flatMap(event -> Stream.ofNullable(replaced(event)))
                        .toList());
        return amending.stream()
                .map(event -> {
                    var replaced = replaced(event);
                    var stood = replaced == null ? null : before.get(replaced);
                    return new Amended(
                            telling.told(event),
                            stood == null ? null : telling.content(stood),
                            event.payload() instanceof EntryCorrected ? telling.content(event) : null);
                })
                .toList();
    }

    /** The position of what a correction or a retraction took the place of; null where it took nothing away. */
    private static @Nullable Long replaced(LoggedEvent event) {
        return switch ((KlubbaEvent) event.payload()) {
            case EntryCorrected e -> e.replaces();
            case EntryRetracted e -> e.replaces();
            default -> null;
        };
    }
}
