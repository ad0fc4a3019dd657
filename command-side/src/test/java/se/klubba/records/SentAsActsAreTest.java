package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.EmbeddedMongo;

/** Record files and the sample take the headers that acts take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentAsActsAreTest {
    private EmbeddedMongo store;
    private CommandSide side;

    @BeforeAll
    void open() {
        store = EmbeddedMongo.inMemory();
        side = CommandSide.on(store.uri());
        assertThat(sample().statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        side.close();
        store.close();
    }

    @Test
    void who_sends_a_file_says_what_it_belongs_to_and_is_told_it_again() {
        var answer = file("2020-01-10", "", "X-Correlation-ID", "c0ffee-1");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("X-Correlation-ID")).hasValue("c0ffee-1");
        assertThat(side.log().getLast().metadata()).containsEntry("correlationId", "c0ffee-1");
    }

    @Test
    void the_position_is_told_also_where_nothing_was_new() {
        var first = file("2020-01-11", "");
        var again = file("2020-01-11", "");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(position(again)).isEqualTo(position(first));
        assertThat(position(file("2020-01-12", "&dryRun=true"))).isEqualTo(position(first));
        assertThat(side.log()).hasSize((int) position(first));
    }

    @Test
    void a_file_is_refused_where_something_newer_concerns_it() {
        var first = file("2020-01-13", "");
        var before = "\"" + (position(first) - 3) + "\"";

        assertStale(file("2020-01-13", "", "If-Match", before));
        assertStale(file("2020-01-13", "&dryRun=true", "If-Match", before));
        assertStale(file("2020-01-14", "", "If-Match", "\"" + position(first) + "\""));
        assertThat(side.log()).hasSize((int) position(first));
        assertThat(file("2020-01-13", "", "If-Match", "\"" + (position(first) - 1) + "\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_key_stands_for_one_file() {
        var first = file("2020-01-15", "", "Idempotency-Key", "k1", "If-Match", "*");
        var seen = "\"" + (position(first) - 3) + "\"";

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(file("2020-01-15", "", "Idempotency-Key", "k1", "If-Match", seen)
                        .statusCode())
                .isEqualTo(200);
        var other = file("2020-01-16", "", "Idempotency-Key", "k1");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_sample_is_sent_as_an_act_is() {
        var answer = sample("X-Correlation-ID", "c0ffee-2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Correlation-ID")).hasValue("c0ffee-2");
        assertThat(position(answer)).isEqualTo(side.log().size());
        assertStale(sample("If-Match", "\"0\""));
        assertStale(sample("If-Match", "\"" + side.log().size() + "\""));
    }

    private static void assertStale(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(412);
        assertThat(json(refused).path("code").asString()).isEqualTo("stale");
    }

    private static long position(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Klubba-Position").orElseThrow();
    }

    private HttpResponse<String> sample(String... headers) {
        return side.postBytes("/api/sample", new byte[0], headers);
    }

    /** Of a meeting of its own day, with one item. */
    private HttpResponse<String> file(String on, String query, String... headers) {
        var yaml = """
                meeting: {body: rådet, on: %s}
                names:
                  bodies:
                    rådet: {name: Prövningsrådet, kind: council}
                items:
                - item: 1
                  title: Mötet öppnas
                """.formatted(on);
        return side.postBytes(
                "/api/records?name=f.yaml" + query,
                yaml.getBytes(StandardCharsets.UTF_8),
                Stream.concat(Stream.of("Content-Type", "application/yaml"), Arrays.stream(headers))
                        .toArray(String[]::new));
    }
}
