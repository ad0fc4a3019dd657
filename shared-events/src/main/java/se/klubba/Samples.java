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
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.RecordParts;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/**
 * An instance of any event, or of what is made of the same parts, each component filled, always the same: for golden files, and wherever an
 * example of everything is wanted and nobody has told a better one.
 */
public final class Samples {
    /** What stands in a component instead of what would be made of its type. */
    @FunctionalInterface
    public interface Given {
        /** @return null for what would be made */
        @Nullable
        Object value(Class<?> type, String name);
    }

    private final Given given;
    private final int turn;
    /** Of what an alternative is made now: inside it, another of them is the first. */
    private final @Nullable Class<?> within;

    public Samples(Given given) {
        this(given, 0, null);
    }

    private Samples(Given given, int turn, @Nullable Class<?> within) {
        this.given = given;
        this.turn = turn;
        this.within = within;
    }

    /** Another, from 0: of each constant and each alternative the next, until each was taken. */
    public Samples turn(int other) {
        return new Samples(given, other, null);
    }

    /**
     * How many turns it takes until one of this kind has had each constant and each alternative.
     *
     * @param seen those of which no more than one is wanted; those of this kind are added
     */
    public static int turns(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType several) {
            return turns(several.getActualTypeArguments()[0], seen);
        }
        if (!(type instanceof Class<?> some) || !seen.add(some)) {
            return 1;
        }
        if (some.isEnum()) {
            return some.getEnumConstants().length;
        }
        if (some.isSealed()) {
            var alternatives = some.getPermittedSubclasses();
            return alternatives.length
                    * Arrays.stream(alternatives)
                            .mapToInt(one -> turns(one, seen))
                            .max()
                            .orElse(1);
        }
        return !some.isRecord()
                ? 1
                : RecordParts.components(some)
                        .mapToInt(c -> turns(c.getGenericType(), seen))
                        .max()
                        .orElse(1);
    }

    /** @throws IllegalArgumentException what the record refuses, where its components do not go together */
    public Record of(Class<?> type) {
        return of(type, this::value);
    }

    /** With what {@code each} has for its components. */
    public Record of(Class<?> type, Function<RecordComponent, @Nullable Object> each) {
        return RecordParts.make(type, each);
    }

    public Object value(RecordComponent component) {
        return value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType several) {
            return several.getRawType() == Set.class
                    ? Set.of(new Key("matter", "matter-1"), new Key("body", "body-1"))
                    : List.of(value(several.getActualTypeArguments()[0], name));
        }
        var raw = (Class<?>) type;
        var known = given.value(raw, name);
        return known == null ? made(raw, name) : known;
    }

    private Object made(Class<?> type, String name) {
        if (Identifier.class.isAssignableFrom(type)) {
            return identifier(type, name + "-1");
        }
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[turn % constants.length];
        }
        if (type == ZoneId.class) {
            return ZoneId.of("Europe/Helsinki");
        }
        if (type.isSealed()) {
            return alternative(type);
        }
        return switch (type.getSimpleName()) {
            case "Words" -> Words.of("Några ord om " + name);
            case "Term" -> new Term(EdtfDate.of("2019"), EdtfDate.of("2021-12-31"));
            case "EdtfDate" -> EdtfDate.of("2020-12");
            case "ItemNumber" -> ItemNumber.of("5");
            case "Instant" -> Instant.parse("2020-06-12T11:00:00Z");
            case "LocalDate" -> LocalDate.of(2020, 6, 12);
            case "LocalTime" -> LocalTime.of(13, 0);
            case "Money" -> Money.kronor(17);
            case "String" -> "1";
            case "long" -> 17L;
            case "int", "Integer" -> 3;
            case "boolean" -> true;
            case "KlubbaEvent" ->
                new BodyEstablished(new BodyId("body-1"), Words.of("Rådet"), BodyKind.COUNCIL, (Occurrence)
                        value((Type) Occurrence.class, "at"));
            default -> of(type);
        };
    }

    /** The first where it is inside another of them, and for one that a sample does not do for. */
    private Object alternative(Class<?> family) {
        var alternatives = family.getPermittedSubclasses();
        if (family != within) {
            try {
                return new Samples(given, turn / alternatives.length, family)
                        .of(alternatives[turn % alternatives.length]);
            } catch (IllegalArgumentException _) {
                return of(alternatives[0]);
            }
        }
        return of(alternatives[0]);
    }

    /** @throws IllegalArgumentException where the kind of identifier has another form */
    public static Identifier identifier(Class<?> type, String value) {
        return (Identifier)
                (type == DocumentId.class ? new DocumentId("0".repeat(63) + "1") : RecordParts.make(type, _ -> value));
    }
}
