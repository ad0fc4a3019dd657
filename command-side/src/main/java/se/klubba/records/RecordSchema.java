package se.klubba.records;

import static se.klubba.records.Shape.SCALAR;
import static se.klubba.records.Shape.TEXT;
import static se.klubba.records.Shape.listOf;
import static se.klubba.records.Shape.object;
import static se.klubba.records.Shape.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) of record files: their sections, and what stands in them. */
final class RecordSchema {
    private RecordSchema() {}

    static Map<String, Object> of(Verbs verbs) {
        var definitions = new LinkedHashMap<>(ValueSchemas.definitions());
        definitions.putAll(parts());
        definitions.put("effect", VerbSchemas.effect(verbs));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", "urn:klubba:record-file");
        whole.put("title", "A meeting as data");
        whole.putAll(sections());
        whole.put("$defs", definitions);
        return whole;
    }

    private static Map<String, Object> sections() {
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

    /** What stands in the sections. */
    private static Map<String, Object> parts() {
        var definitions = new LinkedHashMap<String, Object>();
        definitions.put(
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
        definitions.put(
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
        definitions.put(
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
        definitions.put("passage", passage());
        return definitions;
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
                object(List.of("on"), "body", TEXT, "on", ref("date"), "starts", ref("time")),
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
}
