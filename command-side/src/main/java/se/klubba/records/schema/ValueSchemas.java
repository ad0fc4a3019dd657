package se.klubba.records.schema;

import static se.klubba.records.schema.Shape.SCALAR;
import static se.klubba.records.schema.Shape.TEXT;
import static se.klubba.records.schema.Shape.object;
import static se.klubba.records.schema.Shape.oneOrMany;
import static se.klubba.records.schema.Shape.ref;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.klubba.kernel.YearPart;
import se.klubba.records.resolving.Values;

/** The schemas of the small things that a record file consists of: days, places in documents, parties, what is waited for. */
public final class ValueSchemas {
    private static final String PARTS =
            Arrays.stream(YearPart.Part.values()).map(Values::written).collect(Collectors.joining("|"));
    private static final Map<String, Object> LINE = Map.of("type", "integer", "minimum", 1);
    private static final Map<String, Object> CURRENCY = Map.of("type", "string", "pattern", "^[A-Z]{3}$");
    private static final Map<String, Object> CONVENTION = Map.of("enum", List.of("half-years", "seasons"));

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ValueSchemas() {}

    /** By the names under which the others refer to them. */
    public static Map<String, Object> definitions() {
        var values = new ValueSchemas();
        values.places();
        values.valuesOfActs();
        return values.definitions;
    }

    /** Days, hours, and where something stands. */
    private static Object naming() {
        return Map.of("oneOf", List.of(TEXT, ref("named")));
    }

    private static Object orNotStated(Object shape) {
        return Map.of("anyOf", List.of(shape, Map.of("const", Values.NOT_STATED)));
    }

    private void places() {
        var day = "\\d{4}-\\d{2}-\\d{2}";
        definitions.put("day", Map.of("type", "string", "pattern", "^" + day + "$"));
        definitions.put("time", Map.of("type", "string", "pattern", "^\\d{2}:\\d{2}(:\\d{2})?$"));
        definitions.put(
                "date",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "string", "pattern", "^(\\d{4}(-\\d{2}){0,2}|\\.\\./" + day + ")$"),
                                Map.of("type", "integer"),
                                object(List.of("in"), "in", SCALAR))));
        definitions.put(
                "range",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "integer", "minimum", 1),
                                Map.of("type", "string", "pattern", "^\\d+(\\s*[-–]\\s*\\d+)?$"))));
        definitions.put(
                "spot",
                Map.of(
                        "oneOf",
                        List.of(
                                TEXT,
                                object(
                                        List.of("lines"),
                                        "document",
                                        TEXT,
                                        "lines",
                                        ref("range"),
                                        "columns",
                                        ref("range")),
                                object(List.of("quote"), "document", TEXT, "lines", ref("range"), "quote", TEXT))));
        definitions.put("spots", oneOrMany(Map.of("oneOf", List.of(ref("spot"), LINE))));
        definitions.put("texts", oneOrMany(TEXT));
        definitions.put(
                "meeting",
                Map.of(
                        "oneOf",
                        List.of(
                                object(List.of("on"), "body", TEXT, "on", ref("day"), "starts", ref("time")),
                                object(List.of("id"), "id", TEXT))));
        definitions.put(
                "earlier",
                object(List.of("of", "key"), "of", ref("meeting"), "key", TEXT, "effect", Map.of("type", "integer")));
        definitions.put("points", Map.of("type", "object", "additionalProperties", ref("spots")));
    }

    /** By the type that an act gives to its component. */
    private void valuesOfActs() {
        definitions.put("Party", oneOrMany(ref("one-party")));
        definitions.put(
                "one-party",
                Map.of(
                        "oneOf",
                        List.of(
                                TEXT,
                                object(List.of("each"), "each", TEXT),
                                object(List.of("person"), "person", naming()),
                                object(List.of("body"), "body", naming()),
                                object(List.of("office"), "office", naming()),
                                object(List.of("principal"), "principal", naming()))));
        definitions.put(
                "WaitsFor",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("enum", List.of(Values.NOT_STATED, "next-meeting")),
                                ref("meeting"),
                                object(List.of("nextMeeting"), "nextMeeting", TEXT),
                                object(List.of("occasion"), "occasion", TEXT),
                                object(List.of("preparation"), "preparation", TEXT))));
        definitions.put(
                "Due",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of(
                                        "enum",
                                        List.of(
                                                Values.NOT_STATED,
                                                "next-meeting",
                                                "every-meeting",
                                                "every-year",
                                                "as-soon-as-possible")),
                                Map.of("type", "string", "pattern", "^(" + PARTS + ") \\d{4}$"),
                                object(
                                        List.of("in", "year"),
                                        "in",
                                        SCALAR,
                                        "year",
                                        Map.of("type", "integer"),
                                        "by",
                                        CONVENTION),
                                object(
                                        List.of("every"),
                                        "every",
                                        Map.of("enum", List.of("meeting", "year")),
                                        "of",
                                        naming(),
                                        "in",
                                        SCALAR,
                                        "by",
                                        CONVENTION),
                                object(List.of("within"), "within", TEXT, "of", ref("Due")),
                                ref("day"),
                                ref("meeting"),
                                object(List.of("occasion"), "occasion", TEXT),
                                object(List.of("nextMeeting"), "nextMeeting", TEXT),
                                object(List.of("from", "to"), "from", ref("day"), "to", ref("day")))));
        definitions.put(
                "Term",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", Values.NOT_STATED),
                                ref("date"),
                                object(
                                        List.of(),
                                        "from",
                                        orNotStated(ref("date")),
                                        "to",
                                        orNotStated(ref("date")),
                                        "until",
                                        Map.of(
                                                "oneOf",
                                                List.of(
                                                        TEXT,
                                                        ref("meeting"),
                                                        object(List.of("occasion"), "occasion", TEXT)))))));
        definitions.put(
                "Money",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "integer", "minimum", 0),
                                object(List.of("about"), "about", Map.of("type", "integer"), "currency", CURRENCY),
                                object(
                                        List.of("amount"),
                                        "amount",
                                        Map.of("type", "integer", "minimum", 0),
                                        "currency",
                                        CURRENCY))));
        definitions.put(
                "SubjectTo",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", "second-reading"),
                                object(List.of("condition"), "condition", TEXT),
                                object(List.of("event"), "event", TEXT))));
    }
}
