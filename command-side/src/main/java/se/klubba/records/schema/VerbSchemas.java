package se.klubba.records.schema;

import static se.klubba.records.schema.Shape.SCALAR;
import static se.klubba.records.schema.Shape.TEXT;
import static se.klubba.records.schema.Shape.object;
import static se.klubba.records.schema.Shape.oneOrMany;
import static se.klubba.records.schema.Shape.ref;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.records.format.Kind;
import se.klubba.records.resolving.ActShape;
import se.klubba.records.resolving.Values;
import se.klubba.records.resolving.Verbs;

/** The schemas of effects, read off the acts, so that they cannot lag behind them. */
public final class VerbSchemas {
    private static final Map<Class<?>, Object> SHAPES = Map.ofEntries(
            Map.entry(Words.class, TEXT),
            Map.entry(String.class, SCALAR),
            Map.entry(ItemNumber.class, SCALAR),
            Map.entry(LocalDate.class, ref("day")),
            Map.entry(LocalTime.class, ref("time")),
            Map.entry(EdtfDate.class, ref("date")),
            Map.entry(Party.class, ref("Party")),
            Map.entry(WaitsFor.class, ref("WaitsFor")),
            Map.entry(Due.class, ref("Due")),
            Map.entry(Term.class, ref("Term")),
            Map.entry(Money.class, ref("Money")),
            Map.entry(ZoneId.class, TEXT),
            Map.entry(Amends.class, TEXT),
            Map.entry(SubjectTo.class, ref("SubjectTo")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")));

    private VerbSchemas() {}

    /** The fields of each verb. */
    static Map<String, Object> each(Verbs verbs) {
        var each = new LinkedHashMap<String, Object>();
        verbs.all().forEach((verb, shape) -> each.put(verb, arguments(shape)));
        each.put(
                "correct",
                object(
                        List.of("act", "says"),
                        "act",
                        ref("earlier"),
                        "says",
                        Map.of("type", "object", "minProperties", 1),
                        "reason",
                        TEXT));
        each.put("retract", object(List.of("act"), "act", ref("earlier"), "reason", TEXT));
        return each;
    }

    private static Object arguments(ActShape shape) {
        var fields = new LinkedHashMap<String, Object>();
        shape.components().stream()
                .filter(c -> c.getType() != Occurrence.class)
                .forEach(c -> fields.put(
                        Values.written(c.getName()),
                        ActShape.mayBeAbsent(c)
                                ? orNotStated(shapeOf(ActShape.typeOf(c)))
                                : shapeOf(ActShape.typeOf(c))));
        if (!shape.creates().isEmpty()) {
            fields.put("id", TEXT);
        }
        var written = object(fields, List.of());
        return fields.containsKey("proposal") && fields.containsKey("point")
                ? Map.of("oneOf", List.of(TEXT, written))
                : written;
    }

    private static Object orNotStated(Object shape) {
        return Map.of("anyOf", List.of(shape, Map.of("const", Values.NOT_STATED)));
    }

    private static Object shapeOf(Type type) {
        if (type instanceof ParameterizedType list) {
            var of = (Class<?>) list.getActualTypeArguments()[0];
            return of == Point.class ? ref("points") : oneOrMany(of == Party.class ? ref("one-party") : shapeOf(of));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants()).map(Values::written).toList());
        }
        if (plain == MeetingId.class) {
            return Map.of("oneOf", List.of(TEXT, ref("meeting")));
        }
        if (Identifier.class.isAssignableFrom(plain)) {
            return Kind.of(plain) != null
                    ? Map.of("oneOf", List.of(TEXT, ref("named")))
                    : plain == DocumentId.class ? TEXT : Map.of("oneOf", List.of(TEXT, ref("earlier")));
        }
        var known = SHAPES.get(plain);
        return known == null ? record(plain) : known;
    }

    private static Object record(Class<?> type) {
        return record(type, "");
    }

    /** @param left the one component that is said elsewhere; empty for none */
    static Object record(Class<?> type, String left) {
        if (!type.isRecord()) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        ActShape.of(type).components().forEach(c -> {
            var name = Values.written(c.getName());
            fields.put(name, shapeOf(ActShape.typeOf(c)));
            if (!ActShape.mayBeAbsent(c)
                    && !name.equals(left)
                    && Values.notStated(c.getType()).isEmpty()) {
                required.add(name);
            }
        });
        return object(fields, required);
    }
}
