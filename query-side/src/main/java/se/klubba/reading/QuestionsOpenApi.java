package se.klubba.reading;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.describing.ApiPart;

/** Describes what all questions share: which group they stand in, and how they are answered when they cannot be. */
@Configuration(proxyBeanMethods = false)
class QuestionsOpenApi {
    private static final String API = "/api/";
    /** Questions with a body. */
    private static final String REPORTS = "/api/reports/";

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "It cannot be read; the problem says what would be right.",
            "404", "It is not on record, or was not known then.",
            "503",
                    "The answer has not come as far as atLeast, or the database is away; Retry-After says when to try again.");

    @Bean
    ApiPart questionsInOpenApi() {
        return QuestionsOpenApi::describe;
    }

    private static void describe(OpenAPI api) {
        api.getInfo().title("Klubba").description("The memory of committees.").version("1");
        api.getPaths().forEach((path, item) -> {
            if (path.startsWith(API) && item.getGet() != null) {
                describe(path, item.getGet());
            }
            if (path.startsWith(REPORTS) && item.getPost() != null) {
                describe(path, item.getPost());
                item.getPost().getResponses().put("406", problem("It cannot be given in any format that is wanted."));
            }
        });
    }

    private static void describe(String path, Operation question) {
        question.setTags(List.of(path.substring(API.length()).split("/", 2)[0]));
        PROBLEMS.forEach((status, what) -> question.getResponses().putIfAbsent(status, problem(what)));
        if (question.getParameters() != null
                && question.getParameters().stream().anyMatch(asked -> "cursor".equals(asked.getName()))) {
            question.getResponses()
                    .putIfAbsent(
                            "410",
                            problem("The list is kept in another form by now: it is asked for from its beginning."));
        }
        if (path.startsWith(API + "documents/")) {
            question.getResponses().putIfAbsent("410", problem("It was disposed of."));
        }
    }

    private static ApiResponse problem(String what) {
        return new ApiResponse().description(Objects.requireNonNull(what));
    }
}
