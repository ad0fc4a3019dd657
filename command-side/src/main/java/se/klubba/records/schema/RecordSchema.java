package se.klubba.records.schema;

import static se.klubba.records.schema.Shape.SCALAR;
import static se.klubba.records.schema.Shape.TEXT;
import static se.klubba.records.schema.Shape.fields;
import static se.klubba.records.schema.Shape.listOf;
import static se.klubba.records.schema.Shape.object;
import static se.klubba.records.schema.Shape.oneOrMany;
import static se.klubba.records.schema.Shape.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.records.format.Attendees;
import se.klubba.records.format.Kind;
import se.klubba.records.resolving.Values;
import se.klubba.records.resolving.Verbs;

/** The JSON Schema (draft 2020-12) of record files: their sections, and what stands in them. */
public final class RecordSchema {
    private RecordSchema() {}

    public static Map<String, Object> of(Verbs verbs) {
        var definitions = new LinkedHashMap<>(ValueSchemas.definitions());
        definitions.putAll(parts());
        definitions.put("verbs", object(VerbSchemas.each(verbs), List.of()));
        definitions.put("effect", Map.of("$ref", "#/$defs/verbs", "minProperties", 1, "maxProperties", 1));
        definitions.put("clause", clause(verbs));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", "urn:klubba:record-file");
        whole.put("title", "A meeting as data");
        whole.putAll(sections());
        whole.put("$defs", definitions);
        return Descriptions.in(whole);
    }

    private static Map<String, Object> sections() {
        var heading = object(
                List.of("body", "on"),
                "body",
                oneOrMany(Map.of("oneOf", List.of(TEXT, ref("named")))),
                "on",
                oneOrMany(ref("day")),
                "zone",
                TEXT,
                "starts",
                ref("time"),
                "ends",
                ref("time"),
                "anotherThatDay",
                Map.of("type", "boolean"),
                "place",
                TEXT,
                "document",
                TEXT);
        var names = new LinkedHashMap<String, Object>();
        for (var kind : Kind.values()) {
            names.put(kind.section, ref("names"));
        }
        var attending = new LinkedHashMap<String, Object>();
        attending.put("source", ref("spots"));
        Attendees.ROLES.keySet().forEach(role -> attending.put(role, ref("attendees")));
        var attendance = object(attending, List.of());
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
                listOf(ref("item")),
                "questions",
                Map.of(
                        "type",
                        "array",
                        "maxItems",
                        0,
                        "description",
                        "What a draft asks; empty in a file that is sent"),
                "cites",
                Map.of("type", "array", "description", "Where a draft read its values; not looked at"));
    }

    /** What stands in the sections. */
    private static Map<String, Object> parts() {
        var definitions = new LinkedHashMap<String, Object>();
        definitions.put(
                "names",
                Map.of(
                        "oneOf",
                        List.of(
                                listOf(Map.of("oneOf", List.of(TEXT, ref("named")))),
                                Map.of(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        Map.of("oneOf", List.of(TEXT, ref("named")))))));
        definitions.put("named", Map.of("type", "object", "additionalProperties", true));
        definitions.put(
                "item",
                object(
                        List.of("item"),
                        "item",
                        SCALAR,
                        "on",
                        ref("day"),
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
                        listOf(ref("clause")),
                        "approves",
                        Map.of("const", "agenda"),
                        "verifiers",
                        ref("attendees"),
                        "previous",
                        Map.of("oneOf", List.of(Map.of("const", Values.NOT_STATED), ref("day"), ref("meeting"))),
                        "adopts",
                        TEXT,
                        "rejects",
                        TEXT,
                        "decided",
                        ref("spots")));
        definitions.put(
                "proposal",
                object(
                        List.of("id", "points"),
                        "id",
                        TEXT,
                        "matter",
                        TEXT,
                        "by",
                        ref("Party"),
                        "points",
                        ref("points"),
                        "amends",
                        TEXT));
        definitions.put("passage", passage());
        definitions.put(
                "attendees",
                oneOrMany(Map.of("oneOf", List.of(TEXT, ref("named"), VerbSchemas.record(Attendance.class, "role")))));
        return definitions;
    }

    /** A passage in which verbs may stand beside its place: what they do was decided. */
    private static Map<String, Object> clause(Verbs verbs) {
        var fields = new LinkedHashMap<String, Object>(VerbSchemas.each(verbs));
        fields.putAll(passageFields());
        return object(fields, List.of());
    }

    private static Map<String, Object> passage() {
        var passage = new LinkedHashMap<>(object(passageFields(), List.of()));
        passage.put(
                "oneOf",
                List.of("effects", "acts", "note", "sameAs").stream()
                        .map(one -> Map.of("required", List.of(one)))
                        .toList());
        return passage;
    }

    private static Map<String, Object> passageFields() {
        return fields(
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
                "subject",
                ref("SubjectTo"),
                "at",
                Map.of(
                        "oneOf",
                        List.of(
                                object(
                                        List.of("on"),
                                        "body",
                                        TEXT,
                                        "on",
                                        ref("date"),
                                        "starts",
                                        ref("time"),
                                        "by",
                                        Map.of("enum", List.of("circulation", "delegation")),
                                        "delegate",
                                        ref("Party")),
                                object(List.of("meeting"), "meeting", ref("meeting")))),
                "effects",
                Map.of("oneOf", List.of(listOf(ref("effect")), ref("verbs"))),
                "acts",
                Map.of("oneOf", List.of(listOf(ref("effect")), ref("verbs"))),
                "as",
                Map.of("enum", List.of("reported", "hearsay")),
                "note",
                Map.of("enum", List.of("discussion", "information", "presented", "reported", "intended", "hearsay")),
                "sameAs",
                ref("earlier"));
    }
}
