package se.klubba.records.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.records.format.Vocabulary;

/** What each field of a record file means, for who writes one in an editor that knows the schema. */
final class Descriptions {
    private Descriptions() {}

    /** The same schema, each property with its description. */
    static Map<String, Object> in(Map<String, Object> schema) {
        return described(schema, "");
    }

    /** @param owner the property or definition in which these properties are, since a name may mean something of its own there */
    private static Map<String, Object> described(Map<?, ?> schema, String owner) {
        var all = new LinkedHashMap<String, Object>();
        schema.forEach((name, value) -> {
            var key = String.valueOf(name);
            if ((key.equals("properties") || key.equals("$defs")) && value instanceof Map<?, ?> properties) {
                var those = new LinkedHashMap<String, Object>();
                properties.forEach((property, shape) -> those.put(
                        String.valueOf(property),
                        one(String.valueOf(property), shape, owner, key.equals("properties"))));
                all.put(key, those);
            } else {
                all.put(key, within(value, owner));
            }
        });
        return all;
    }

    private static Object one(String property, Object shape, String owner, boolean describe) {
        if (!(shape instanceof Map<?, ?> map)) {
            return shape;
        }
        var said = described(map, property);
        var text = Vocabulary.meaning(owner, property);
        if (describe && text != null) {
            said.put("description", text);
        }
        return said;
    }

    private static Object within(Object value, String owner) {
        if (value instanceof Map<?, ?> map) {
            return described(map, owner);
        }
        return value instanceof List<?> list
                ? list.stream().map(v -> within(v, owner)).toList()
                : value;
    }
}
