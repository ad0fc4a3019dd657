package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActCatalog;
import se.klubba.embedded.EmbeddedMongo;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
    private static EmbeddedMongo store;
    private static CommandSide side;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        store = EmbeddedMongo.inMemory();
        side = CommandSide.on(store.uri());
        api = CommandSide.json(side.get("/v3/api-docs"));
    }

    @AfterAll
    static void stop() {
        side.close();
        store.close();
    }

    @Test
    void it_is_openapi_3_1_and_has_every_act() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        for (var act : ActCatalog.posted()) {
            var post = api.path("paths").path(act.path()).path("post");
            assertThat(post.isObject()).as(act.path()).isTrue();
            assertThat(post.at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/" + act.simpleName());
            assertThat(post.path("responses").propertyNames()).contains("400", "404", "409", "412", "422", "503");
        }
    }

    @Test
    void files_are_described_with_what_they_take_and_how_they_are_refused() {
        var documents = api.path("paths").path("/api/documents").path("post");
        assertThat(documents.at("/parameters/0/name").asString()).isEqualTo("name");
        assertThat(documents.at("/requestBody/content").propertyNames()).contains("application/octet-stream");
        var records = api.path("paths").path("/api/records").path("post");
        assertThat(records.at("/requestBody/content").propertyNames()).contains("application/yaml");
        for (var post : List.of(documents, records)) {
            assertThat(post.path("summary").asString()).isNotBlank();
            assertThat(post.path("responses").propertyNames()).contains("200", "400", "412", "413", "503");
            assertThat(post.at("/responses/200/headers").propertyNames()).contains("Klubba-Position");
            assertThat(post.path("parameters").findValuesAsString("name"))
                    .contains("name", "Idempotency-Key", "If-Match", "X-Correlation-ID");
        }
    }

    @Test
    void an_act_is_described_flat() {
        var body = api.at("/components/schemas/EstablishBody");
        assertThat(body.path("properties").propertyNames())
                .containsExactlyInAnyOrder("body", "name", "kind", "happenedOn", "basis");
        assertThat(body.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("name", "kind", "happenedOn");
        assertThat(api.at("/components/schemas/BodyKind/enum").valueStream().map(JsonNode::asString))
                .contains("working-group");
    }

    @Test
    void alternatives_have_names_and_are_told_apart_by_one_property() {
        for (var family : List.of("Party", "Due", "WaitsFor", "Extent")) {
            var alternatives = api.at("/components/schemas/" + family);
            assertThat(alternatives.at("/discriminator/propertyName").asString())
                    .as(family)
                    .isEqualTo("kind");
            assertThat(alternatives.at("/discriminator/mapping").valueStream().map(JsonNode::asString))
                    .isNotEmpty()
                    .containsExactlyElementsOf(alternatives.path("oneOf").findValuesAsString("$ref"));
        }
    }

    @Test
    void what_is_referred_to_is_there() {
        var schemas = api.at("/components/schemas");
        var missing = new ArrayList<String>();
        for (var ref : api.findValuesAsString("$ref")) {
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            if (!schemas.has(name)) {
                missing.add(ref);
            }
        }
        assertThat(missing).isEmpty();
    }
}
