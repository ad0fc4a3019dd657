package se.klubba.problems.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import se.klubba.problems.Problem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentedCodesTest {
    private static ProblemDetail told(String method, String pattern, HttpStatus status, String code) throws Exception {
        var request = new MockHttpServletRequest(method, "/");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        var told = new DocumentedCodes()
                .beforeBodyWrite(
                        Problem.of(status, code, "x").getBody(),
                        new MethodParameter(Object.class.getMethod("toString"), -1),
                        MediaType.APPLICATION_PROBLEM_JSON,
                        StringHttpMessageConverter.class,
                        new ServletServerHttpRequest(request),
                        new ServletServerHttpResponse(new MockHttpServletResponse()));
        return (ProblemDetail) java.util.Objects.requireNonNull(told);
    }

    @Test
    void a_code_that_is_listed_for_the_operation_and_status_is_told_and_any_other_is_a_fault() throws Exception {
        assertThat(told("GET", "/api/bodies/{body}", HttpStatus.NOT_FOUND, "unknown-body")
                        .getStatus())
                .isEqualTo(404);
        assertThat(told("GET", "/api/bodies/{body}", HttpStatus.BAD_REQUEST, "malformed")
                        .getStatus())
                .isEqualTo(400);
        assertThat(told("GET", "/api/bodies/{body}", HttpStatus.NOT_FOUND, "made-up")
                        .getDetail())
                .contains("undocumented", "GET /api/bodies/{body}", "404 made-up");
        assertThat(told("GET", "/api/bodies/{body}", HttpStatus.CONFLICT, "unknown-body")
                        .getStatus())
                .isEqualTo(500);
        assertThat(told("GET", "/api/bodies/{body}/composition", HttpStatus.NOT_FOUND, "unknown-matter")
                        .getStatus())
                .isEqualTo(500);
        assertThat(told("GET", "/elsewhere", HttpStatus.NOT_FOUND, "made-up").getStatus())
                .isEqualTo(404);
    }
}
