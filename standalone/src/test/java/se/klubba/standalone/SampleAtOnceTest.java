package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** Who writes, reads it: nothing is said of how far an answer must have come. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleAtOnceTest {
    @Test
    void right_after_the_sample_everything_is_called_by_its_name() throws Exception {
        try (var klubba = Running.inMemory(Clock.systemUTC())) {
            klubba.post("/api/sample", "");

            for (var list : new String[] {"bodies", "matters", "meetings", "assignments", "instruments", "people"}) {
                var items = Running.json(klubba.plain("/api/" + list)).path("items");

                assertThat(items).as(list).isNotEmpty();
                assertThat(items.valueStream().flatMap(SampleAtOnceTest::things))
                        .as(list)
                        .isNotEmpty()
                        .allSatisfy(thing -> assertThat(name(thing).asString(""))
                                .as(thing.toString())
                                .isNotBlank()
                                .isNotEqualTo(thing.path("id").asString()));
            }
        }
    }

    /** It and all within it that has an identifier and is called something. */
    private static Stream<JsonNode> things(JsonNode node) {
        var own =
                node.has("id") && (node.has("name") || node.has("title")) ? Stream.of(node) : Stream.<JsonNode>empty();
        return Stream.concat(own, node.valueStream().flatMap(SampleAtOnceTest::things));
    }

    private static JsonNode name(JsonNode thing) {
        return thing.has("name") ? thing.path("name") : thing.path("title");
    }
}
