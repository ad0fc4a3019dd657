package se.klubba.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema. */
final class Shape {
    static final Map<String, Object> SCALAR = Map.of("type", List.of("string", "integer"));
    static final Map<String, Object> TEXT = Map.of("type", "string", "minLength", 1);

    private Shape() {}

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> listOf(Object shape) {
        return Map.of("type", "array", "items", shape);
    }

    static Map<String, Object> oneOrMany(Object shape) {
        return Map.of("oneOf", List.of(shape, listOf(shape)));
    }

    static Map<String, Object> object(List<String> required, Object... namesAndShapes) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], namesAndShapes[i + 1]);
        }
        return object(fields, required);
    }

    static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", fields);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }
}
