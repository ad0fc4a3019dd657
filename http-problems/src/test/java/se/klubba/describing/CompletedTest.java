package se.klubba.describing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What a description gets that nobody said. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletedTest {
    /** An answer. */
    record Answer(
            String name,
            @Nullable Integer late,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> parts,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    private static OpenAPI described() {
        var asked = new Operation()
                .summary("Bodies, by name")
                .addParametersItem(new QueryParameter().name("limit").schema(new Schema<String>().type("string")))
                .addParametersItem(new QueryParameter().name("asOf").schema(new Schema<String>().type("string")))
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description("OK"))
                        .addApiResponse("404", new ApiResponse().description("It is not on record.")));
        var sent = new Operation()
                .summary("Establish a body")
                .responses(new ApiResponses().addApiResponse("201", new ApiResponse().description("Recorded")));
        var answer = new Schema<Object>().type("object");
        answer.addProperty("name", new Schema<String>().type("string"));
        var api = new OpenAPI()
                .components(new Components().addSchemas("Answer", answer))
                .paths(new Paths()
                        .addPathItem("/api/bodies", new PathItem().get(asked).post(sent)));
        new Completed(new StaticListableBeanFactory().getBeanProvider(ApiPart.class)).customise(api);
        return api;
    }

    private static PathItem bodies(OpenAPI api) {
        return Objects.requireNonNull(api.getPaths().get("/api/bodies"));
    }

    private static ApiResponse answer(Operation operation, String status) {
        return Objects.requireNonNull(operation.getResponses().get(status));
    }

    @Test
    void problems_have_one_shape_whatever_goes_wrong() {
        var api = described();
        var get = bodies(api).getGet();
        var post = bodies(api).getPost();

        assertThat(api.getComponents().getSchemas()).containsKeys("Problem", "Flaw");
        assertThat(get.getResponses())
                .containsKeys("200", "400", "401", "403", "404", "421", "429", "500")
                .doesNotContainKey("408");
        assertThat(post.getResponses()).containsKeys("201", "403", "408");
        assertThat(Objects.requireNonNull(answer(get, "404").getContent().get("application/problem+json"))
                        .getSchema()
                        .get$ref())
                .endsWith("/Problem");
        assertThat(answer(get, "200").getContent()).isNull();
        assertThat(api.getServers())
                .singleElement()
                .satisfies(s -> assertThat(s.getUrl()).isEqualTo("/"));
    }

    @Test
    void whatever_has_no_words_gets_some_and_numbers_are_numbers() {
        var get = bodies(described()).getGet();

        assertThat(get.getDescription()).isEqualTo("Bodies, by name");
        assertThat(get.getParameters())
                .allSatisfy(p -> assertThat(p.getDescription()).isNotBlank());
        assertThat(get.getParameters().getFirst().getSchema().getTypes()).containsExactly("integer");
        assertThat(get.getParameters().getFirst().getSchema().getMinimum()).isEqualTo("1");
        assertThat(get.getParameters().getLast().getSchema().getFormat()).isEqualTo("date");
    }

    @Test
    void what_of_a_record_is_always_there_is_required_and_null_where_it_may_be() {
        var models = new ModelConverters(true);
        models.addConverter(new RecordSchemas(new TypeNames()));
        var answer = Objects.requireNonNull(models.readAllAsResolvedSchema(new AnnotatedType(Answer.class)).schema);

        assertThat(answer.getRequired()).contains("name", "next").doesNotContain("late", "parts");
        assertThat(((Schema<?>) Objects.requireNonNull(answer.getProperties().get("next"))).getTypes())
                .contains("string", "null");
    }

    @Test
    void one_name_is_one_type_s() {
        var names = new TypeNames();
        names.claim("Answer", Answer.class);
        names.claim("Answer", Answer.class);

        assertThatThrownBy(() -> names.claim("Answer", String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two types are called Answer");
    }
}
