package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.EmbeddedMongo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordsWhileStoppedTest {
    private static final String FILE = """
            meeting: {body: rådet, on: 2020-01-10}
            names: {bodies: {rådet: {name: Rådet, kind: council}}, matters: {växande: Att växa}}
            items:
            - item: 1
              title: Växande
              matters: [växande]
              running:
              - {key: a, words: Rådet växer, effects: [{layOnRecord: {}}]}
            """;

    @TempDir
    Path folder;

    private static HttpResponse<String> send(CommandSide side) {
        return side.postBytes(
                "/api/records?name=f.yaml", FILE.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/yaml");
    }

    @Test
    void a_record_is_not_taken_while_the_database_is_stopped_and_nothing_of_it_is_there_afterwards() {
        var store = EmbeddedMongo.open(folder);
        try (var side =
                CommandSide.on(store.uri() + "&serverSelectionTimeoutMS=1000", "--axon.mongodb.log.deadline=2s")) {
            assertThat(side.post(
                                    "/api/bodies",
                                    "{'body': 'before', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}")
                            .statusCode())
                    .isEqualTo(201);
            store.close();
            var refused = send(side);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(json(refused).path("code").asString()).isIn("log-unavailable", "outcome-unknown");
        }
        try (var again = EmbeddedMongo.open(folder);
                var side = CommandSide.on(again.uri())) {
            assertThat(side.log()).hasSize(1);
            var recorded = send(side);
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
            assertThat(side.log()).hasSize(1 + json(recorded).path("events").asInt());
        }
    }
}
