package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** What a report tells, for comparison. */
record Told(JsonNode json) {
    /** @param question its parameters: JSON, in which an apostrophe stands for a quotation mark */
    static Told of(Running klubba, String report, String question) {
        var body = question.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var answer = klubba.post("/api/reports/" + report, "application/json", body, "Accept", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Told(Running.json(answer));
    }

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

    /** The bars of a chart, each with its number. */
    List<String> bars(String id) {
        return blocks("bar-chart")
                .filter(b -> b.path("id").asString().equals(id))
                .flatMap(b -> b.path("bars").valueStream())
                .map(bar ->
                        bar.path("label").asString() + ": " + bar.path("value").asInt())
                .toList();
    }

    private Stream<JsonNode> blocks(String kind) {
        return json.path("sections")
                .valueStream()
                .flatMap(s -> s.path("blocks").valueStream())
                .filter(b -> b.path("kind").asString().equals(kind));
    }
}
