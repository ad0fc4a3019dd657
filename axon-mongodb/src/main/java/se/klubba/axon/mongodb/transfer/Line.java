package se.klubba.axon.mongodb.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line that was read and is what was written. What is missing in it is told with its number.
 *
 * @param line from 1
 */
record Line(long line, ObjectNode json) {
    boolean has(String field) {
        return json.has(field);
    }

    long number(String field) {
        return required(field, json.path(field).isIntegralNumber()).asLong();
    }

    boolean truth(String field) {
        return required(field, json.path(field).isBoolean()).asBoolean();
    }

    String text(String field) {
        return required(field, json.path(field).isString()).asString();
    }

    @Nullable
    String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    Instant moment(String field) {
        try {
            return Instant.parse(text(field));
        } catch (DateTimeException e) {
            throw damaged("no moment: " + text(field));
        }
    }

    List<String> texts(String field) {
        return required(field, json.path(field).isArray())
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    Map<String, String> map(String field) {
        var map = new LinkedHashMap<String, String>();
        required(field, json.path(field).isObject()).forEachEntry((key, value) -> map.put(key, value.asString()));
        return map;
    }

    private JsonNode required(String field, boolean there) {
        if (!there) {
            throw damaged("no " + field);
        }
        return json.path(field);
    }

    DamagedExport damaged(String what) {
        return new DamagedExport(line, what);
    }
}
