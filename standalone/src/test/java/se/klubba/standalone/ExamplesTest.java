package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.acts.web.ActExample;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** Every example of the description of the API is sent, and is what comes back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExamplesTest {
    /** The document in which the further source stands. */
    private static final String DOCUMENT = "Styrgruppen sammanträdde.\n";

    @Test
    void an_empty_register_takes_the_examples_in_their_order_and_tells_what_they_say() throws Exception {
        var acts = ActCatalog.posted().stream().collect(Collectors.toMap(ActDescription::effect, act -> act));
        var refused = new ArrayList<String>();
        try (var klubba = Running.inMemory(Clock.systemUTC())) {
            var api = klubba.get("/v3/api-docs");
            for (var example : ActExample.all()) {
                var act = Objects.requireNonNull(acts.get(example.act()), example.act());
                if (example.act().equals("attachDocument")) {
                    klubba.post(
                            "/api/documents?name=anteckningar.txt",
                            "text/plain",
                            DOCUMENT.getBytes(StandardCharsets.UTF_8));
                }
                var answer = sent(klubba, act, example);
                if (answer.statusCode() >= 300) {
                    refused.add(example.act() + " " + example.path() + " " + example.body() + ": " + answer.body());
                } else {
                    isTold(klubba, act, example, answer);
                }
            }
            assertThat(refused).isEmpty();
            for (var act : acts.values()) {
                assertThat(api.path("paths").path(act.path()).at("/post/requestBody/content/application~1json/example"))
                        .as(act.path())
                        .isEqualTo(ActExample.all().stream()
                                .filter(e -> e.act().equals(act.effect()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no example of " + act.effect()))
                                .body());
            }
            everyQuestionTakesTheExamplesOfItsParameters(klubba, api);
        }
    }

    /** Each parameter by itself, over what the examples of acts put on record; what reports take is theirs to try. */
    private static void everyQuestionTakesTheExamplesOfItsParameters(Running klubba, JsonNode api) {
        var asked = new ArrayList<String>();
        api.path("paths").forEachEntry((path, item) -> {
            var parameters = item.at("/get/parameters").valueStream().toList();
            var at = path;
            for (var parameter : parameters) {
                if (parameter.path("in").asString().equals("path")) {
                    at = at.replace(
                            "{" + parameter.path("name").asString() + "}",
                            parameter.path("example").asString("{}"));
                }
            }
            if (!item.has("get") || at.contains("{") || at.startsWith("/api/reports/")) {
                return;
            }
            for (var parameter : parameters) {
                if (parameter.path("in").asString().equals("query")
                        && parameter.has("example")
                        && !(at.equals("/api/search")
                                && parameter.path("name").asString().equals("q"))) {
                    asked.add(at + (at.equals("/api/search") ? "?q=trygg&" : "?")
                            + parameter.path("name").asString() + "="
                            + URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8));
                }
            }
        });
        assertThat(asked)
                .hasSizeGreaterThan(150)
                .allSatisfy(question -> assertThat(klubba.plain(question).statusCode())
                        .as(question)
                        .isIn(question.contains("knownAt=") ? List.of(200, 404) : List.of(200)));
    }

    private static HttpResponse<String> sent(Running klubba, ActDescription act, ActExample example) {
        var path = act.path();
        for (var variable : example.path().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return klubba.post(path, "application/json", example.body().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The identifier that it chose is what was brought into being, and the fact in the log says what it said. */
    private static void isTold(Running klubba, ActDescription act, ActExample example, HttpResponse<String> answer) {
        var receipt = Running.json(answer);
        if (!act.creates().isEmpty()) {
            assertThat(receipt.at("/created/0/id"))
                    .as(answer.body())
                    .isEqualTo(example.body().path(act.creates()));
        }
        long end = answer.headers().firstValueAsLong("Klubba-Position").orElseThrow();
        var facts = klubba.get(
                "/api/log/events?from=" + (end - receipt.path("events").asInt()));
        var first = facts.at("/items/0/payload");
        for (var field : new String[] {"name", "title", "body", "meeting", "matter"}) {
            if (example.body().has(field) && first.has(field)) {
                assertThat(same(first.path(field)))
                        .as(example.act() + "." + field)
                        .isEqualTo(same(example.body().path(field)));
            }
        }
    }

    private static String same(JsonNode value) {
        return value.toString();
    }
}
