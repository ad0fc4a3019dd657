package se.klubba.problems.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import se.klubba.describing.ProblemCodes;

/**
 * In whatever test runs an application of ours, a problem whose code the description does not list for its operation is answered as a fault
 * that says so: no test takes that for what it expects.
 */
@RestControllerAdvice
class DocumentedCodes implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail problem) || !(request instanceof ServletServerHttpRequest asked)) {
            return body;
        }
        var pattern = asked.getServletRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var properties = problem.getProperties();
        var code = properties == null ? null : properties.get("code");
        if (pattern == null || code == null || !pattern.toString().startsWith("/api/")) {
            return body;
        }
        var operation = request.getMethod() + " " + pattern;
        if (ProblemCodes.of(operation).isEmpty()
                || ProblemCodes.of(operation, problem.getStatus()).contains(code.toString())) {
            return body;
        }
        response.setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "undocumented: " + operation + " answers " + problem.getStatus() + " " + code
                        + "; ProblemCodesTest writes what is documented");
    }
}
