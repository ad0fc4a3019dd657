package se.klubba.acts.web;

import com.mongodb.MongoException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.acts.Malformed;
import se.klubba.acts.OtherBody;
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
import se.klubba.problems.Flaw;
import se.klubba.problems.Problem;

/** Where what went wrong with an act becomes a problem detail (RFC 9457). */
@RestControllerAdvice
@Order(0) // before what no side knows better
class RefusalAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal) {
        return Problem.of(status(refusal), refusal.code(), refusal.getMessage());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Stale _ -> HttpStatus.PRECONDITION_FAILED;
            case OtherBody _ -> HttpStatus.FORBIDDEN;
            default ->
                switch (refusal.kind()) {
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(IllegalArgumentException malformed) {
        return Problem.malformed(
                malformed instanceof Malformed m
                        ? m.flaws()
                        : List.of(new Flaw("", String.valueOf(malformed.getMessage()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooLarge tooLarge) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", tooLarge.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Conflict conflict) {
        return later(HttpStatus.CONFLICT, "contended", conflict.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LogFault fault) {
        return switch (fault) {
            case LogUnavailable full
            when DiskFull.is(full) -> later(HttpStatus.SERVICE_UNAVAILABLE, DiskFull.CODE, DiskFull.DETAIL);
            case LogUnavailable _ ->
                later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "log-unavailable",
                        "The log cannot be reached. Nothing was recorded.");
            case LogOverloaded _ ->
                later(HttpStatus.SERVICE_UNAVAILABLE, "log-overloaded", "Too much is waiting. Nothing was recorded.");
            case OutcomeUnknown _ ->
                later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "outcome-unknown",
                        "It is not known whether this was recorded. Sent again with an Idempotency-Key, it is recorded once.");
            case CommitTooLarge large -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", large.getMessage());
            case BrokenChain _, BrokenCommitment _, UnknownEventType _, MissingMetadata _ -> Problem.ofOurs(fault);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MongoException away) {
        LOG.warn("the database: {}", away.getMessage());
        if (DiskFull.is(away)) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, DiskFull.CODE, DiskFull.DETAIL);
        }
        return later(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "The database cannot be reached.");
    }

    private static ResponseEntity<ProblemDetail> later(HttpStatus status, String code, @Nullable String detail) {
        return Problem.later(RETRY_AFTER_SECONDS, status, code, detail);
    }
}
