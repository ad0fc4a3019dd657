package se.klubba.records;

import static se.klubba.records.Shape.SCALAR;
import static se.klubba.records.Shape.TEXT;
import static se.klubba.records.Shape.listOf;
import static se.klubba.records.Shape.object;
import static se.klubba.records.Shape.oneOrMany;
import static se.klubba.records.Shape.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the small things that a record file consists of: days, places in documents, parties, what is waited for. */
final class ValueSchemas {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ValueSchemas() {}

    /** By the names under which the others refer to them. */
    static Map<String, Object> definitions() {
        var values = new ValueSchemas();
        values.places();
        values.valuesOfActs();
        return values.definitions;
    }

    /** Days, hours, and where something stands. */
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
                "spot", object(List.of("lines"), "document", TEXT, "lines", ref("range"), "columns", ref("range")));
        definitions.put("spots", oneOrMany(ref("spot")));
        definitions.put("texts", oneOrMany(TEXT));
        definitions.put("meeting", object(List.of("on"), "body", TEXT, "on", ref("day"), "starts", ref("time")));
        definitions.put(
                "earlier",
                object(List.of("of", "key"), "of", ref("meeting"), "key", TEXT, "effect", Map.of("type", "integer")));
        definitions.put(
                "points",
                Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        Map.of("oneOf", List.of(TEXT, ref("spot"), listOf(ref("spot"))))));
    }

    /** By the type that an act gives to its component. */
    private void valuesOfActs() {
        definitions.put("Party", Map.of("oneOf", List.of(TEXT, object(List.of("each"), "each", TEXT))));
        definitions.put(
                "WaitsFor",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", Values.NOT_STATED),
                                ref("meeting"),
                                object(List.of("occasion"), "occasion", TEXT),
                                object(List.of("preparation"), "preparation", TEXT))));
        definitions.put(
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
        definitions.put(
                "Term",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("const", Values.NOT_STATED),
                                ref("date"),
                                object(List.of(), "from", ref("date"), "to", ref("date")))));
        definitions.put(
                "Money",
                Map.of(
                        "oneOf",
                        List.of(
                                Map.of("type", "integer", "minimum", 0),
                                object(List.of("about"), "about", Map.of("type", "integer")))));
    }
}
