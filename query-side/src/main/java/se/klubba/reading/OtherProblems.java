package se.klubba.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the framework refuses before any question is reached: an unknown path, another method. With the codes of the command side. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherProblems extends ResponseEntityExceptionHandler {
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        var detail = switch (refused) {
            case NoResourceFoundException _ -> "there is nothing at this path; /v3/api-docs lists what there is";
            case ErrorResponse known -> known.getBody().getDetail();
            default -> null;
        };
        var name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return ReadProblemDetails.answer(status).headers(headers).body(ReadProblemDetails.detail(status, name, detail));
    }
}
