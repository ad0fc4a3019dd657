package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** The description of the API says all that is needed to use it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedTest {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static JsonNode api;

    @BeforeAll
    static void read() throws Exception {
        try (var klubba = Running.inMemory(Clock.systemUTC())) {
            api = klubba.get("/v3/api-docs");
        }
    }

    private record Described(String at, JsonNode it) {}

    private static List<Described> operations() {
        var all = new ArrayList<Described>();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (operation.has("responses")) {
                        all.add(new Described(method + " " + path, operation));
                    }
                }));
        return all;
    }

    @Test
    void every_operation_and_parameter_is_told_in_words() {
        assertThat(operations()).hasSizeGreaterThan(60).allSatisfy(operation -> {
            assertThat(operation.it().path("summary").asString(""))
                    .as(operation.at())
                    .isNotBlank();
            assertThat(operation.it().path("description").asString(""))
                    .as(operation.at())
                    .isNotBlank();
            assertThat(operation.it().path("operationId").asString(""))
                    .as(operation.at())
                    .isNotBlank();
            for (var parameter : operation.it().path("parameters")) {
                saysMoreThanItsName(
                        operation.at() + " " + parameter.path("name"),
                        parameter.path("name").asString(),
                        parameter);
            }
        });
        assertThat(operations().stream().map(o -> o.it().path("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_property_is_told_in_words() {
        api.at("/components/schemas").forEachEntry((name, schema) -> properties(name, schema));
    }

    private static void properties(String at, JsonNode schema) {
        schema.path("properties").forEachEntry((name, property) -> {
            if (!property.has("$ref") && !property.has("const")) {
                saysMoreThanItsName(at + "." + name, name, property);
            }
            properties(at + "." + name, property);
        });
    }

    private static void saysMoreThanItsName(String at, String name, JsonNode described) {
        var words = described.path("description").asString("");
        assertThat(words).as(at).isNotBlank();
        assertThat(words.replace(" ", "")).as(at).isNotEqualToIgnoringCase(name.replace("-", ""));
    }

    @Test
    void what_goes_wrong_has_one_shape() {
        assertThat(operations())
                .allSatisfy(operation -> operation.it().path("responses").forEachEntry((status, answer) -> {
                    if (status.startsWith("4") || status.startsWith("5")) {
                        assertThat(answer.at("/content/application~1problem+json/schema/$ref")
                                        .asString(""))
                                .as(operation.at() + " " + status)
                                .isEqualTo(PROBLEM);
                    }
                }));
        assertThat(api.at("/components/schemas/Problem/required").valueStream().map(JsonNode::asString))
                .contains("type", "title", "status", "code");
    }

    @Test
    void numbers_are_numbers_and_the_end_of_a_list_is_null() {
        for (var operation : operations()) {
            for (var parameter : operation.it().path("parameters")) {
                if (List.of("limit", "atLeast", "wait")
                        .contains(parameter.path("name").asString(""))) {
                    assertThat(parameter.at("/schema/type").asString(""))
                            .as(operation.at())
                            .isEqualTo("integer");
                }
            }
        }
        var page = api.at("/components/schemas/FactsPage");
        assertThat(page.path("required").valueStream().map(JsonNode::asString)).contains("items", "next", "cursor");
        assertThat(page.at("/properties/next/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
    }

    @Test
    void what_brings_something_into_being_says_where_it_is() {
        for (var path : List.of("/api/bodies", "/api/matters", "/api/records", "/api/documents")) {
            assertThat(api.path("paths")
                            .path(path)
                            .at("/post/responses/201/headers")
                            .propertyNames())
                    .as(path)
                    .contains("Location", "Klubba-Position");
        }
    }

    @Test
    void it_names_no_host() {
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
    }
}
