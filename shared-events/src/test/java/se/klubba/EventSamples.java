package se.klubba;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

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

    private EventSamples() {}

    public static KlubbaEvent of(Class<? extends KlubbaEvent> type) {
        return (KlubbaEvent) record(type);
    }

    /** The same with nothing in it that may be left out. */
    public static KlubbaEvent bare(Class<? extends KlubbaEvent> type) {
        return (KlubbaEvent) record(type, EventSamples::bare);
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
                .map(EventSamples::record)
                .orElseGet(() -> value(component.getGenericType(), component.getName()));
    }

    private static Object record(Class<?> type) {
        return record(type, c -> value(c.getGenericType(), c.getName()));
    }

    private static Object record(Class<?> type, Function<RecordComponent, @Nullable Object> value) {
        try {
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components).map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            return List.of(value(p.getActualTypeArguments()[0], name));
        }
        if (type instanceof ParameterizedType p && p.getRawType() == Set.class) {
            return Set.of(new Key("matter", "matter-1"), new Key("body", "body-1"));
        }
        var raw = (Class<?>) type;
        if (raw == DocumentId.class) {
            return DOCUMENT;
        }
        if (Identifier.class.isAssignableFrom(raw)) {
            return identifier(raw, name);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == ZoneId.class) {
            return ZoneId.of("Europe/Helsinki");
        }
        if (raw.isSealed()) {
            return record(raw.getPermittedSubclasses()[0]);
        }
        return switch (raw.getSimpleName()) {
            case "Words" -> Words.of("Några ord om " + name);
            case "Occurrence" -> OCCURRENCE;
            case "Term" -> new Term(EdtfDate.of("2019"), EdtfDate.of("2021-12-31"));
            case "EdtfDate" -> EdtfDate.of("2020-12");
            case "ItemNumber" -> ItemNumber.of("5");
            case "Instant" -> Instant.parse("2020-06-12T11:00:00Z");
            case "LocalDate" -> LocalDate.of(2020, 6, 12);
            case "Money" -> Money.kronor(17);
            case "LocalTime" -> LocalTime.of(13, 0);
            case "String" -> "1";
            case "long" -> 17L;
            case "int", "Integer" -> 3;
            case "boolean" -> true;
            case "KlubbaEvent" ->
                new BodyEstablished(new BodyId("body-1"), Words.of("Rådet"), BodyKind.COUNCIL, OCCURRENCE);
            default -> record(raw);
        };
    }

    private static Object identifier(Class<?> type, String name) {
        try {
            return type.getConstructor(String.class).newInstance(name + "-1");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no identifier of " + type, e);
        }
    }
}
