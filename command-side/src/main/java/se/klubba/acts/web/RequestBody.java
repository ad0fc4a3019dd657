package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import se.klubba.acts.ActDescription;
import se.klubba.acts.ActForm;
import se.klubba.acts.Malformed;
import se.klubba.acts.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of an act, with what its path says.
 *
 * @param canonical all of it, written in one way
 */
record RequestBody(ObjectNode written, String canonical) {
    private static final int LARGEST_BYTES = 1 << 20;

    private static final int MOST_ELEMENTS = 1000;
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** @throws Malformed */
    static RequestBody of(HttpServletRequest request, ActDescription act, Map<String, String> path) throws IOException {
        var written = object(read(request));
        path.forEach((name, value) -> {
            if (written.hasNonNull(name) && !written.get(name).asString("").equals(value)) {
                throw new Malformed(
                        name, "the path says that '" + name + "' is " + value + ", the body says otherwise");
            }
            written.put(name, value);
        });
        var canonical = CANONICAL.writeValueAsString(CANONICAL.treeToValue(written, Object.class));
        return new RequestBody(written, act.name() + " " + canonical);
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new TooLarge("a request may be at most " + LARGEST_BYTES + " bytes");
        }
        return bytes;
    }

    /** Each element is judged, and each fault of it told. */
    private static void refuseLongLists(String at, JsonNode node) {
        if (node.isArray() && node.size() > MOST_ELEMENTS) {
            throw new Malformed(
                    at,
                    "'" + at + "' has " + node.size() + " elements; an act may have at most " + MOST_ELEMENTS
                            + " of a kind");
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> refuseLongLists(at.isEmpty() ? name : at + "." + name, value));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseLongLists(at + "[" + i + "]", node.get(i));
            }
        }
    }

    private static ObjectNode object(byte[] bytes) {
        try {
            var tree = ActForm.mapper().readTree(bytes);
            if (tree instanceof ObjectNode object) {
                refuseLongLists("", object);
                return object;
            }
            throw new Malformed("", "the body has to be a JSON object with the fields of the act");
        } catch (JacksonException e) {
            throw Reading.malformed(e);
        }
    }
}
