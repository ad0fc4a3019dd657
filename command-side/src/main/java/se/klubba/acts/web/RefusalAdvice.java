package se.klubba.acts.web;

import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import se.klubba.acts.Malformed;
import se.klubba.acts.Stale;
import se.klubba.axon.mongodb.BrokenChain;
import se.klubba.axon.mongodb.BrokenCommitment;
import se.klubba.axon.mongodb.CommitTooLarge;
import se.klubba.axon.mongodb.LogFault;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.MissingMetadata;
import se.klubba.axon.mongodb.OutcomeUnknown;
import se.klubba.axon.mongodb.UnknownEventType;
import se.klubba.axon.mongodb.commands.Conflict;
import se.klubba.kernel.Refusal;

/** The one place where what went wrong becomes a problem detail (RFC 9457). Only faults are logged. */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal) {
        return Problem.of(status(refusal), refusal.code(), refusal.getMessage());
    }

    private static HttpStatus status(Refusal refusal) {
        return refusal instanceof Stale
                ? HttpStatus.PRECONDITION_FAILED
                : switch (refusal.kind()) {
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(IllegalArgumentException malformed) {
        return Problem.malformed(
                malformed instanceof Malformed m
                        ? m.flaws()
                        : List.of(new Malformed.Flaw("", String.valueOf(malformed.getMessage()))));
    }

    /** A query or a form that is not percent-encoded UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidParameterException unreadable) {
        return Problem.malformed(List.of(new Malformed.Flaw(
                "", "the query cannot be read: it has to be percent-encoded UTF-8, as r%C3%A5d for råd")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooLarge tooLarge) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", tooLarge.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Conflict conflict) {
        return Problem.later(HttpStatus.CONFLICT, "contended", conflict.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LogFault fault) {
        return switch (fault) {
            case LogUnavailable _ ->
                Problem.later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "log-unavailable",
                        "The log cannot be reached. Nothing was recorded.");
            case LogOverloaded _ ->
                Problem.later(
                        HttpStatus.SERVICE_UNAVAILABLE, "log-overloaded", "Too much is waiting. Nothing was recorded.");
            case OutcomeUnknown _ ->
                Problem.later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "outcome-unknown",
                        "It is not known whether this was recorded. Sent again with an Idempotency-Key, it is recorded once.");
            case CommitTooLarge large -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", large.getMessage());
            case BrokenChain _, BrokenCommitment _, UnknownEventType _, MissingMetadata _ -> ours(fault);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MongoException away) {
        LOG.warn("the database: {}", away.getMessage());
        return Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "The database cannot be reached.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Throwable fault) {
        return switch (fault) {
            case CompletionException wrapped when wrapped.getCause() instanceof LogFault inner -> on(inner);
            case CompletionException wrapped when wrapped.getCause() instanceof Refusal inner -> on(inner);
            case CompletionException wrapped when wrapped.getCause() instanceof MongoException inner -> on(inner);
            default -> ours(fault);
        };
    }

    private static ResponseEntity<ProblemDetail> ours(Throwable fault) {
        LOG.error("a fault of ours", fault);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "Something went wrong here. It is in the log of this server.");
    }

    /** What the framework refuses: an unknown path, another method, another media type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = switch (refused) {
            case NoResourceFoundException _ -> "there is nothing at this path; /v3/api-docs lists what there is";
            case HttpMediaTypeNotSupportedException other ->
                "Content-Type " + other.getContentType() + " is not read here, only "
                        + MediaType.toString(other.getSupportedMediaTypes());
            case ErrorResponse known -> known.getBody().getDetail();
            default -> null;
        };
        var problem = Problem.of(HttpStatus.valueOf(status.value()), Problem.code(status), detail);
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }
}
