package se.klubba.standalone.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a report tells, for comparison. */
record Told(JsonNode json) {
    /** By identifier; empty where there is no value. */
    Map<String, String> figures() {
        var all = new LinkedHashMap<String, String>();
        blocks("figures")
                .flatMap(b -> b.path("figures").valueStream())
                .forEach(f -> all.put(f.path("id").asString(), f.path("value").asString("")));
        return all;
    }

    /** The rows, each with the texts of its cells. */
    List<List<String>> table(String id) {
        return blocks("table")
                .filter(b -> b.path("id").asString().equals(id))
                .flatMap(b -> b.path("rows").valueStream())
                .map(row -> row.valueStream()
                        .map(cell -> cell.path("text").asString(""))
                        .toList())
                .toList();
    }

    private Stream<JsonNode> blocks(String kind) {
        return json.path("sections")
                .valueStream()
                .flatMap(s -> s.path("blocks").valueStream())
                .filter(b -> b.path("kind").asString().equals(kind));
    }
}
