package se.klubba.describing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Goes over a description when all else has: one shape of problems, kinds of parameters, and words wherever none were said. */
@Component
final class Completed implements OpenApiCustomizer {
    private static final String ANY = "*/*";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, Integer> LEAST = Map.of("limit", 1, "atLeast", 0, "from", 0, "wait", 0);
    private static final Map<String, Integer> MOST = Map.of("wait", 60);
    private static final String CODES = "x-codes";
    /** What a status means where neither an endpoint nor its side says it. */
    private static final Map<Integer, String> OTHERWISE = Map.ofEntries(
            Map.entry(400, "It cannot be read; the problem says what would be right."),
            Map.entry(403, "It is not allowed."),
            Map.entry(404, "It is not there."),
            Map.entry(406, "It cannot be given in any format that is wanted."),
            Map.entry(409, "It contradicts what is there."),
            Map.entry(410, "It is there no more."),
            Map.entry(412, "Something newer than If-Match concerns it."),
            Map.entry(413, "It is too large."),
            Map.entry(422, "It can be read, and a rule forbids it."),
            Map.entry(503, "It cannot be answered now; Retry-After says when to try again."));

    private static final Set<String> DAYS = Set.of("asOf", "dueBefore", "expiringBefore");

    private final ObjectProvider<ApiPart> parts;

    Completed(ObjectProvider<ApiPart> parts) {
        this.parts = parts;
    }

    @Override
    public void customise(OpenAPI api) {
        parts.orderedStream().forEach(part -> part.describe(api));
        // of the host that is asked, whatever it is called: no name is echoed
        api.setServers(List.of(new Server().url("/").description("this server")));
        if (api.getComponents() == null || api.getPaths() == null) {
            return;
        }
        api.getComponents().addSchemas("Problem", ProblemShape.problem());
        api.getComponents().addSchemas("Flaw", ProblemShape.flaw());
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> complete(path, method.name(), operation)));
        api.getComponents().getSchemas().forEach((name, schema) -> describe(name, schema));
    }

    private static void complete(String path, String method, Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(path, parameter));
        }
        var responses = operation.getResponses();
        responses.putIfAbsent(
                "400", new ApiResponse().description("It cannot be read; the problem says what would be right."));
        responses.putIfAbsent("401", new ApiResponse().description("Nobody has logged in."));
        responses.putIfAbsent(
                "403", new ApiResponse().description("It is not allowed, or comes from a page of another origin."));
        responses.putIfAbsent("429", new ApiResponse().description("Too often; Retry-After says when to try again."));
        if (path.contains("{")) {
            responses.putIfAbsent("404", new ApiResponse().description("What the path names is not there."));
        }
        if (!method.equals("GET")) {
            responses.putIfAbsent("408", new ApiResponse().description("Its body did not come in time."));
        }
        if (operation.getRequestBody() != null) {
            responses.putIfAbsent("413", new ApiResponse().description("It is too large."));
            responses.putIfAbsent(
                    "415", new ApiResponse().description("It is of another media type than is read here."));
        }
        responses.putIfAbsent(
                "421", new ApiResponse().description("This server is not served under the name that was asked."));
        responses.putIfAbsent("500", new ApiResponse().description("A fault of the server, told in its log."));
        var name = method + " " + path;
        ProblemCodes.of(name)
                .keySet()
                .forEach(status -> responses.putIfAbsent(
                        String.valueOf(status),
                        new ApiResponse().description(Objects.requireNonNull(OTHERWISE.get(status)))));
        responses.forEach((status, response) -> {
            asItIs(response);
            if (status.startsWith("4") || status.startsWith("5")) {
                withCodes(response, ProblemCodes.of(name, Integer.parseInt(status)));
                response.setContent(new Content()
                        .addMediaType(
                                PROBLEM_JSON,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            }
        });
    }

    /** For people in its words, for programs as {@value #CODES}. */
    private static void withCodes(ApiResponse response, SortedSet<String> codes) {
        if (!codes.isEmpty()) {
            response.setDescription(Objects.requireNonNullElse(response.getDescription(), "") + " Codes: "
                    + String.join(", ", codes) + ".");
            response.addExtension(CODES, List.copyOf(codes));
        }
    }

    /** What an endpoint does not say otherwise is JSON; bytes are of any type. */
    private static void asItIs(ApiResponse response) {
        var content = response.getContent();
        var said = content == null ? null : content.get(ANY);
        if (content != null && said != null && !isBytes(said.getSchema())) {
            content.remove(ANY);
            content.addMediaType("application/json", said);
        }
    }

    private static boolean isBytes(@Nullable Schema<?> schema) {
        return schema != null && "binary".equals(schema.getFormat());
    }

    private static void complete(String path, Parameter parameter) {
        var name = parameter.getName();
        Schema<?> schema = parameter.getSchema();
        if (schema != null && schema.getTypes() != null) {
            // it is absent, never null
            schema.setTypes(schema.getTypes().stream()
                    .filter(type -> !type.equals("null"))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        if ("header".equals(parameter.getIn()) && schema != null && schema.getItems() != null) {
            parameter.setSchema(new Schema<>().types(Set.of("string"))); // one text, of however many parts
        }
        if (schema != null && "query".equals(parameter.getIn()) && numbered(path, name)) {
            var number = of(schema, "integer");
            number.setMinimum(java.math.BigDecimal.valueOf(Objects.requireNonNull(LEAST.get(name))));
            var most = MOST.get(name);
            if (most != null) {
                number.setMaximum(java.math.BigDecimal.valueOf(most));
            }
            parameter.setSchema(number);
        } else if (schema != null && DAYS.contains(name)) {
            parameter.setSchema(of(schema, "string").format("date"));
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(FieldWords.of(name));
        }
        if (parameter.getExample() == null) {
            parameter.setExample(ParameterExamples.of(path, parameter));
        }
    }

    /** One of its own: parameters of one type share theirs. */
    private static Schema<?> of(Schema<?> shared, String type) {
        var own = new Schema<>().types(Set.of(type)).type(type);
        if (shared.getDefault() != null) {
            own.setDefault(shared.getDefault());
        }
        if (shared.getExample() != null) {
            own.setExample(shared.getExample());
        }
        return own;
    }

    /** {@code from} is a position where the log is asked, and elsewhere a day. */
    private static boolean numbered(String path, String name) {
        return LEAST.containsKey(name) && (!name.equals("from") || path.startsWith("/api/log"));
    }

    private static void describe(String name, @Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.getDescription() == null && schema.get$ref() == null) {
            schema.setDescription(FieldWords.of(name));
        }
        within(schema);
    }

    private static void within(Schema<?> schema) {
        // that nothing is there twice helps nobody, and clients in Java are not compiled with it
        schema.setUniqueItems(null);
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, of) -> describe(property, of));
        }
        if (schema.getItems() != null) {
            within(schema.getItems());
        }
        for (var several : java.util.Arrays.asList(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())) {
            if (several != null) {
                several.forEach(Completed::within);
            }
        }
    }
}
