package se.klubba;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;

/** One instance of every event, each component filled, always the same. */
public final class EventSamples {
    static final DocumentId DOCUMENT = new DocumentId("0".repeat(63) + "1");
    static final Occurrence OCCURRENCE = new Occurrence(
            EdtfDate.of("2020-02-07"),
            new Basis(
                    new MeetingId("meeting-1"),
                    LocalTime.of(9, 30),
                    ItemNumber.of("3a"),
                    new Basis.Clause("a", 1, 2, Basis.Block.DECISION),
                    LocalDate.of(2020, 3, 6),
                    List.of(new Source(DOCUMENT, new Source.Range(78, 78), new Source.Range(1, 63))),
                    "meeting-1/a"),
            List.of());

    private static final Samples SAMPLES = new Samples((type, _) -> type == Occurrence.class ? OCCURRENCE : null);

    private EventSamples() {}

    public static KlubbaEvent of(Class<? extends KlubbaEvent> type) {
        return (KlubbaEvent) SAMPLES.of(type);
    }

    /** The same with nothing in it that may be left out. */
    public static KlubbaEvent bare(Class<? extends KlubbaEvent> type) {
        return (KlubbaEvent) SAMPLES.of(type, EventSamples::bare);
    }

    private static @Nullable Object bare(RecordComponent component) {
        var type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return type == List.class ? List.of() : type == boolean.class ? Boolean.FALSE : notStated(component);
    }

    private static Object notStated(RecordComponent component) {
        var type = component.getType();
        return Arrays.stream(type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0])
                .filter(c -> c.getSimpleName().equals("NotStated"))
                .findFirst()
                .<Object>map(SAMPLES::of)
                .orElseGet(() -> SAMPLES.value(component));
    }
}
