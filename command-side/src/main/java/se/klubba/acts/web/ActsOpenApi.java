package se.klubba.acts.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.describing.ApiPart;
import se.klubba.describing.TypeNames;
import tools.jackson.databind.JsonNode;

/** Describes every act's endpoint from what the act says of itself. */
@Configuration(proxyBeanMethods = false)
class ActsOpenApi {
    private static final String JSON = "application/json";
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = Map.of("type", "integer");
    private static final Set<String> FILES = Set.of("/api/documents", "/api/records", "/api/sample");
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "It cannot be read; the problem names the field.",
            "404", "It names something that is not on record.",
            "409", "It contradicts what is on record.",
            "412", "Something newer than If-Match concerns it.",
            "413", "It is too large.",
            "415", "It is of another media type than is read here.",
            "422", "A rule forbids it, or the Idempotency-Key was used for something else.",
            "503", "The log cannot take it now; Retry-After says when to try again.");

    @Bean
    ApiPart actsInOpenApi(TypeNames names) {
        return api -> describe(api, new Shapes(names));
    }

    private static void describe(OpenAPI api, Shapes shapes) {
        api.getInfo().title("Klubba").description("The memory of committees.").version("1");
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        api.setComponents(components);
        for (var act : ActCatalog.posted()) {
            components.addSchemas(act.simpleName(), schema(shapes.request(act)));
            var path = api.getPaths().computeIfAbsent(act.path(), _ -> new PathItem());
            path.setPost(operation(act));
        }
        api.getPaths().forEach((path, item) -> {
            if (FILES.contains(path) && item.getPost() != null) {
                sent(item.getPost());
                item.getPost()
                        .getResponses()
                        .computeIfPresent("200", (_, done) -> done.addHeaderObject(Sender.POSITION, position()));
                var there = item.getPost().getResponses().get("200");
                if (there != null) {
                    item.getPost().getResponses().addApiResponse("201", created(there.getContent()));
                }
                PROBLEMS.forEach((status, what) -> item.getPost().getResponses().addApiResponse(status, problem(what)));
            }
        });
        shapes.named().forEach((name, shape) -> components.addSchemas(name, schema(shape)));
        components.getSchemas().values().removeIf(made -> isPartOf(made, components.getSchemas()));
        components.addSchemas("Receipt", schema(receipt()));
    }

    /** An alternative as springdoc made it of the class, of a family whose alternatives have names of their own here: clients are not compiled with both. */
    private static boolean isPartOf(Schema<?> made, Map<String, Schema> all) {
        return made.getAllOf() != null
                && made.getAllOf().stream()
                        .map(Schema::get$ref)
                        .filter(Objects::nonNull)
                        .map(ref -> all.get(ref.substring(ref.lastIndexOf('/') + 1)))
                        .anyMatch(family -> family != null && family.getDiscriminator() != null);
    }

    private static Operation operation(ActDescription act) {
        var example = ActExample.of(act.effect());
        var content = content(JSON, ref(act.simpleName()));
        Objects.requireNonNull(content.get(JSON)).setExample(plain(example.body()));
        var operation = new Operation()
                .operationId(act.effect())
                .addTagsItem(act.name().substring(0, act.name().indexOf('.')))
                .summary(spaced(act.simpleName()))
                .requestBody(new RequestBody().required(true).content(content))
                .responses(responses(act));
        act.pathVariables()
                .forEach(v -> operation.addParametersItem(parameter("path", v, TEXT)
                        .required(true)
                        .example(example.path().get(v))));
        sent(operation);
        return operation;
    }

    private static void sent(Operation operation) {
        operation
                .addParametersItem(parameter("header", Sender.IDEMPOTENCY_KEY, TEXT)
                        .description(
                                "The same key with the same body is recorded once, and an act gets its first answer again; with another"
                                        + " body it is refused."))
                .addParametersItem(parameter("header", "If-Match", TEXT)
                        .description("An ETag: refused if anything newer concerns the act."))
                .addParametersItem(parameter("header", Sender.CORRELATION_ID, TEXT)
                        .description("What the act belongs to; made up where it is absent."));
    }

    private static ApiResponses responses(ActDescription act) {
        var responses = new ApiResponses();
        if (act.creates().isEmpty()) {
            responses.addApiResponse("200", done());
        } else {
            responses.addApiResponse("200", done().description("It was on record already."));
            responses.addApiResponse("201", created(content(JSON, ref("Receipt"))));
        }
        PROBLEMS.forEach((status, what) -> responses.addApiResponse(status, problem(what)));
        return responses;
    }

    private static ApiResponse created(@Nullable Content what) {
        return new ApiResponse()
                .description("On record now.")
                .content(what)
                .addHeaderObject(Sender.POSITION, position())
                .addHeaderObject(
                        "Location",
                        new Header().description("Where it can be read").schema(schema(TEXT)));
    }

    private static ApiResponse done() {
        return new ApiResponse()
                .description("On record.")
                .content(content(JSON, ref("Receipt")))
                .addHeaderObject(Sender.POSITION, position());
    }

    private static Header position() {
        return new Header().schema(schema(NUMBER));
    }

    private static ApiResponse problem(String what) {
        return new ApiResponse().description(what).content(content("application/problem+json", ref("Problem")));
    }

    private static Map<String, Object> receipt() {
        return Map.of(
                "type",
                "object",
                "required",
                List.of("created", "deviations", "events"),
                "properties",
                Map.of(
                        "created",
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of("type", "object", "properties", Map.of("kind", TEXT, "id", TEXT))),
                        "deviations",
                        Map.of("type", "array", "items", TEXT),
                        "events",
                        NUMBER));
    }

    private static Parameter parameter(String in, String name, Map<String, Object> shape) {
        return new Parameter().in(in).name(name).schema(schema(shape));
    }

    private static Content content(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    private static Schema<?> ref(String name) {
        return schema(Map.of("$ref", "#/components/schemas/" + name));
    }

    private static Schema<?> schema(Object shape) {
        try {
            var json = Json31.mapper().writeValueAsString(shape);
            return Json31.mapper().readValue(json, JsonSchema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a schema: " + shape, e);
        }
    }

    /** As maps and lists, which is what the description is written from. */
    private static Object plain(JsonNode example) {
        try {
            return Json31.mapper().readValue(example.toString(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + example, e);
        }
    }

    /** {@code Establish body}. */
    private static String spaced(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
