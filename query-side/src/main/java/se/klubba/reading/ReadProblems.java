package se.klubba.reading;

import com.mongodb.MongoException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.views.ViewBehind;

/** Where questions without an answer become problem details. */
@RestControllerAdvice(annotations = ReadEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);
    private static final String TYPE = "urn:klubba:problem:";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReadProblem problem) {
        return answer(problem.status()).body(detail(problem.status(), problem.code(), problem.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ViewBehind behind) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .header(Readings.POSITION, String.valueOf(behind.position()))
                .body(detail(HttpStatus.SERVICE_UNAVAILABLE, "view-behind", behind.getMessage()));
    }

    @ExceptionHandler({LogUnavailable.class, MongoException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException unavailable) {
        LOG.warn("the database cannot be reached", unavailable);
        return answer(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(detail(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable", "The database cannot be reached."));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static ProblemDetail detail(HttpStatus status, String code, @Nullable String message) {
        var detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setType(URI.create(TYPE + code));
        detail.setTitle(status.getReasonPhrase());
        detail.setProperty("code", code);
        return detail;
    }
}
