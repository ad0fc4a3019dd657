package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.EmbeddedMongo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleTest {
    @Test
    void the_sample_is_loaded_by_one_call_once_and_only_into_an_empty_register() {
        try (var store = EmbeddedMongo.inMemory();
                var side = CommandSide.on(store.uri())) {
            var loaded = side.postBytes("/api/sample", new byte[0]);
            assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
            assertThat(json(loaded).size()).isEqualTo(3);
            var length = side.log().size();
            assertThat(length).isGreaterThan(100);
            assertThat(side.postBytes("/api/sample", new byte[0]).statusCode()).isEqualTo(200);
            assertThat(side.log()).hasSize(length);
        }
        try (var store = EmbeddedMongo.inMemory();
                var side = CommandSide.on(store.uri())) {
            side.postBytes("/api/documents?name=mine.txt", new byte[] {65});
            var refused = side.postBytes("/api/sample", new byte[0]);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(json(refused).path("code").asString()).isEqualTo("register-not-empty");
        }
    }

    @Test
    void the_sample_is_there_from_the_start_when_it_is_asked_for() {
        try (var store = EmbeddedMongo.inMemory();
                var side = CommandSide.on(store.uri(), "--klubba.sample")) {
            assertThat(side.log()).hasSizeGreaterThan(100);
        }
    }
}
