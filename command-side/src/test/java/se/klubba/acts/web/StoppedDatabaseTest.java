package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.embedded.EmbeddedMongo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoppedDatabaseTest {
    @TempDir
    Path folder;

    private static String body(String id) {
        return "{'body': '%s', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}".formatted(id);
    }

    @Test
    void nothing_is_acknowledged_while_the_database_is_stopped_and_all_that_was_is_there_afterwards() {
        var store = EmbeddedMongo.open(folder);
        try (var side =
                CommandSide.on(store.uri() + "&serverSelectionTimeoutMS=1000", "--axon.mongodb.log.deadline=2s")) {
            assertThat(side.post("/api/bodies", body("before")).statusCode()).isEqualTo(201);
            store.close();
            var refused = side.post("/api/bodies", body("during"));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(json(refused).path("code").asString()).isIn("log-unavailable", "outcome-unknown");
        }
        try (var again = EmbeddedMongo.open(folder);
                var side = CommandSide.on(again.uri())) {
            assertThat(side.log()).hasSize(1);
            assertThat(side.post("/api/bodies", body("after")).headers().firstValue("Klubba-Position"))
                    .hasValue("2");
        }
    }
}
