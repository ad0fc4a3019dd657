package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.embedded.FillingStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullDiskOverHttpTest {
    @TempDir
    Path folder;

    private static String body(String id) {
        return "{'body': '%s', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}".formatted(id);
    }

    @Test
    void a_full_disk_is_told_and_all_that_was_acknowledged_is_there_afterwards() {
        try (var store = FillingStore.open(folder);
                var side = CommandSide.on(store.uri(), "--axon.mongodb.log.deadline=2s")) {
            assertThat(side.post("/api/bodies", body("before")).statusCode()).isEqualTo(201);
            FillingStore.leave(0);
            var act = side.post("/api/bodies", body("during"));
            assertThat(act.statusCode()).as(act.body()).isEqualTo(503);
            assertThat(act.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(json(act).path("code").asString()).isIn("disk-full", "outcome-unknown");
            var document = side.postBytes("/api/documents?name=a.txt", new byte[] {65});
            assertThat(document.statusCode()).as(document.body()).isEqualTo(503);
            assertThat(document.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(json(document).path("code").asString()).isEqualTo("disk-full");

            FillingStore.leave(Long.MAX_VALUE);
            assertThat(side.post("/api/bodies", body("after")).statusCode()).isEqualTo(201);
        }
        try (var again = EmbeddedMongo.open(folder);
                var side = CommandSide.on(again.uri())) {
            assertThat(side.log()).hasSize(2);
            assertThat(side.post("/api/bodies/before/rename", "{'name': 'B', 'happenedOn': '2020-02-08'}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
