package se.klubba.records;

import static se.klubba.records.Shape.SCALAR;
import static se.klubba.records.Shape.TEXT;
import static se.klubba.records.Shape.listOf;
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

/** The JSON Schema (draft 2020-12) of record files. Its verbs are read off the acts, so that it cannot lag behind them. */
final class RecordSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private RecordSchema() {}

    static Map<String, Object> of(Verbs verbs) {
        var schema = new RecordSchema();
        schema.small();
        schema.verbs(verbs);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", "urn:klubba:record-file");
        whole.put("title", "A meeting as data");
        whole.putAll(schema.sections());
        whole.put("$defs", schema.definitions);
        return whole;
    }

    private Map<String, Object> sections() {
        var heading = object(
                List.of("body", "on"),
                "body",
                TEXT,
                "on",
                ref("day"),
                "starts",
                ref("time"),
                "ends",
                ref("time"),
                "place",
                TEXT,
                "document",
                TEXT);
        var names = new LinkedHashMap<String, Object>();
        for (var kind : Kind.values()) {
            names.put(kind.section, ref("names"));
        }
        var attendance = object(
                List.of(),
                "source",
                ref("spots"),
                "chair",
                ref("texts"),
                "secretary",
                ref("texts"),
                "present",
                ref("texts"),
                "observers",
                ref("texts"));
        return object(
                List.of("meeting"),
                "meeting",
                heading,
                "names",
                object(names, List.of()),
                "register",
                listOf(ref("passage")),
                "attendance",
                attendance,
                "told",
                listOf(ref("passage")),
                "items",
                listOf(ref("item")));
    }

    private void small() {
        var day = "\\d{4}-\\d{2}-\\d{2}";
        define("day", Map.of("type", "string", "pattern", "^" + day + "$"));
        define("time", Map.of("type", "string", "pattern", "^\\d{2}:\\d{2}(:\\d{2})?$"));
        define(
                "date",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "string", "pattern", "^(\\d{4}(-\\d{2}){0,2}|\\.\\./" + day + ")$"),
                                Map.of("type", "integer"),
                                object(List.of("in"), "in", SCALAR))));
        define(
                "range",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "integer", "minimum", 1),
                                Map.of("type", "string", "pattern", "^\\d+(\\s*[-–]\\s*\\d+)?$"))));
        define("spot", object(List.of("lines"), "document", TEXT, "lines", ref("range"), "columns", ref("range")));
        define("spots", oneOrMany(ref("spot")));
        define("texts", oneOrMany(TEXT));
        define(
                "names",
                Map.of(
                        "oneOf",
                        List.of(
                                listOf(TEXT),
                                Map.of(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        Map.of(
                                                "oneOf",
                                                List.of(
                                                        TEXT,
                                                        Map.of("type", "object", "additionalProperties", true)))))));
        define("meeting", object(List.of("on"), "body", TEXT, "on", ref("day")));
        define(
                "earlier",
                object(List.of("of", "key"), "of", ref("meeting"), "key", TEXT, "effect", Map.of("type", "integer")));
        define(
                "item",
                object(
                        List.of("item"),
                        "item",
                        SCALAR,
                        "title",
                        TEXT,
                        "source",
                        ref("spots"),
                        "matters",
                        ref("texts"),
                        "presenters",
                        object(List.of("people"), "people", ref("texts"), "source", ref("spots")),
                        "proposals",
                        listOf(ref("proposal")),
                        "running",
                        listOf(ref("passage")),
                        "clauses",
                        listOf(ref("passage"))));
        define(
                "proposal",
                object(
                        List.of("id", "by", "points"),
                        "id",
                        TEXT,
                        "matter",
                        TEXT,
                        "by",
                        ref("Party"),
                        "points",
                        ref("points")));
        define(
                "points",
                Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        Map.of("oneOf", List.of(TEXT, ref("spot"), listOf(ref("spot"))))));
        define("passage", passage());
    }

    private static Map<String, Object> passage() {
        var passage = new LinkedHashMap<>(object(
                List.of("key"),
                "key",
                TEXT,
                "source",
                ref("spots"),
                "alsoAt",
                ref("spots"),
                "matters",
                ref("texts"),
                "words",
                TEXT,
                "at",
                object(List.of("on"), "body", TEXT, "on", ref("date")),
                "effects",
                listOf(ref("effect")),
                "acts",
                listOf(ref("effect")),
                "note",
                Map.of("enum", List.of("discussion", "information")),
                "sameAs",
                ref("earlier")));
        passage.put(
                "oneOf",
                List.of("effects", "acts", "note", "sameAs").stream()
                        .map(one -> Map.of("required", List.of(one)))
                        .toList());
        return passage;
    }

    private void verbs(Verbs verbs) {
        define("Party", Map.of("oneOf", List.of(TEXT, object(List.of("each"), "each", TEXT))));
        define(
                "WaitsFor",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", Values.NOT_STATED),
                                ref("meeting"),
                                object(List.of("occasion"), "occasion", TEXT),
                                object(List.of("preparation"), "preparation", TEXT))));
        define(
                "Due",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("enum", List.of(Values.NOT_STATED, "next-meeting")),
                                ref("day"),
                                ref("meeting"),
                                object(List.of("occasion"), "occasion", TEXT),
                                object(List.of("nextMeeting"), "nextMeeting", TEXT),
                                object(List.of("from", "to"), "from", ref("day"), "to", ref("day")))));
        define(
                "Term",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", Values.NOT_STATED),
                                ref("date"),
                                object(List.of(), "from", ref("date"), "to", ref("date")))));
        define(
                "Money",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "integer", "minimum", 0),
                                object(List.of("about"), "about", Map.of("type", "integer")))));
        var effects = new ArrayList<Object>();
        verbs.all().forEach((verb, shape) -> effects.add(object(List.of(verb), verb, arguments(shape))));
        define("effect", Map.of("oneOf", effects));
    }

    private Object arguments(ActShape shape) {
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

    private Object shapeOf(Type type) {
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

    private Object record(Class<?> type) {
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

    private void define(String name, Map<String, Object> shape) {
        definitions.put(name, shape);
    }
}
