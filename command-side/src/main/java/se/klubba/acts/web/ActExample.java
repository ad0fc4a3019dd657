package se.klubba.acts.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * An act as it can be sent. All of them in their order are one invented story, which an empty register takes: the first of each act is shown
 * in the description of the API.
 *
 * @param act the name of its effect
 * @param path what the variables of its path are
 */
public record ActExample(String act, Map<String, String> path, JsonNode body) {
    private static final String STORY = "examples.jsonl";

    /** The whole story. */
    public static List<ActExample> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActExample.class.getResourceAsStream(STORY)), StandardCharsets.UTF_8))) {
            return lines.lines().map(ActExample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActExample read(String line) {
        var json = EventJson.mapper().readTree(line);
        var path = new TreeMap<String, String>();
        json.path("path").forEachEntry((name, value) -> path.put(name, value.asString()));
        return new ActExample(json.path("act").asString(), path, json.path("body"));
    }

    /** The first of the story; null where there is none. */
    static @Nullable ActExample of(String effect) {
        return all().stream().filter(e -> e.act().equals(effect)).findFirst().orElse(null);
    }
}
