package se.klubba.problems;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.klubba.guards.BodyTooSlow;

/**
 * What no side knows better: what the framework refuses before an endpoint is reached (an unknown path, another method, another media
 * type), and faults of ours.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherProblems extends ResponseEntityExceptionHandler {
    /** A query or a form that is not percent-encoded UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidParameterException unreadable) {
        return Problem.malformed(List.of(
                new Flaw("", "the query cannot be read: it has to be percent-encoded UTF-8, as r%C3%A5d for råd")));
    }

    /** A parameter is called as if it were a part of another, {@code q[$ne]=x}. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidPropertyException unreadable) {
        return Problem.malformed(List.of(new Flaw(
                unreadable.getPropertyName(),
                "there is no parameter '" + unreadable.getPropertyName()
                        + "' here; /v3/api-docs lists those that there are")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownParameter unknown) {
        return Problem.unknownParameter(unknown);
    }

    /** What was sent did not come, or not in time: no fault of ours. */
    @ExceptionHandler({BodyTooSlow.class, SocketTimeoutException.class})
    ResponseEntity<ProblemDetail> tooSlow(IOException slow) {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "the body of the request did not come in time; nothing was done");
    }

    /** Nobody reads the answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ClientAbortException gone) {
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed", "the body of the request ended before its end");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Throwable fault) {
        return Problem.ofOurs(fault);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        var detail = switch (refused) {
            case NoResourceFoundException _ -> "there is nothing at this path; /v3/api-docs lists what there is";
            case HttpMediaTypeNotSupportedException other ->
                "Content-Type " + other.getContentType() + " is not read here, only "
                        + MediaType.toString(other.getSupportedMediaTypes());
            case ErrorResponse known -> known.getBody().getDetail();
            default -> null;
        };
        var name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.answer(status)
                .headers(headers)
                .body(Problem.of(status, name, detail).getBody());
    }
}
