package se.klubba.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a filter refuses, or fails at, before any endpoint is asked. It is a problem whatever Accept says.
 */
@Controller
class ServerErrors implements ErrorController {
    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        var code = status == HttpStatus.BAD_REQUEST
                ? "malformed"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        var problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "urn:klubba:problem:" + code)
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail(status))
                .put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    /** Without one, somebody asked for this path. */
    private static HttpStatus status(@Nullable Object said) {
        var known = said instanceof Integer status ? HttpStatus.resolve(status) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                "the method, the path or a header of the request cannot be read: what is sent in one is printable ASCII";
            case NOT_FOUND -> "there is nothing at this path; /v3/api-docs lists what there is";
            case INTERNAL_SERVER_ERROR -> "Something went wrong here. It is in the log of this server.";
            default -> status.getReasonPhrase();
        };
    }
}
