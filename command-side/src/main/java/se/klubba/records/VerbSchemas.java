package se.klubba.records;

import static se.klubba.records.Shape.SCALAR;
import static se.klubba.records.Shape.TEXT;
import static se.klubba.records.Shape.object;
import static se.klubba.records.Shape.oneOrMany;
import static se.klubba.records.Shape.ref;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Occurrence;

/** The schemas of effects, read off the acts, so that they cannot lag behind them. */
final class VerbSchemas {
    private VerbSchemas() {}

    /** One verb over its fields. */
    static Map<String, Object> effect(Verbs verbs) {
        var effects = new ArrayList<Object>();
        verbs.all().forEach((verb, shape) -> effects.add(object(List.of(verb), verb, arguments(shape))));
        return Map.of("oneOf", effects);
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
                ? Map.of("oneOf", List.of(Map.of("type", "string", "pattern", "^.+/.+$"), written))
                : written;
    }

    private static Object orNotStated(Object shape) {
        return Map.of("anyOf", List.of(shape, Map.of("const", Values.NOT_STATED)));
    }

    private static Object shapeOf(Type type) {
        if (type instanceof ParameterizedType list) {
            var of = (Class<?>) list.getActualTypeArguments()[0];
            return of.getSimpleName().equals("Point") ? ref("points") : oneOrMany(shapeOf(of));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants()).map(Values::written).toList());
        }
        if (Identifier.class.isAssignableFrom(plain)) {
            return switch (plain.getSimpleName()) {
                case "MeetingId" -> Map.of("oneOf", List.of(TEXT, ref("meeting")));
                case "AssignmentId", "ProposalId", "DecisionId" -> Map.of("oneOf", List.of(TEXT, ref("earlier")));
                default -> TEXT;
            };
        }
        return switch (plain.getSimpleName()) {
            case "Words" -> TEXT;
            case "String", "ItemNumber" -> SCALAR;
            case "LocalDate" -> ref("day");
            case "LocalTime" -> ref("time");
            case "EdtfDate" -> ref("date");
            case "Party", "WaitsFor", "Due", "Term", "Money" -> ref(plain.getSimpleName());
            case "boolean" -> Map.of("type", "boolean");
            case "int", "long" -> Map.of("type", "integer");
            default -> record(plain);
        };
    }

    private static Object record(Class<?> type) {
        if (!type.isRecord()) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        ActShape.of(type).components().forEach(c -> {
            var name = Values.written(c.getName());
            fields.put(name, shapeOf(ActShape.typeOf(c)));
            if (!ActShape.mayBeAbsent(c)) {
                required.add(name);
            }
        });
        return object(fields, required);
    }
}
