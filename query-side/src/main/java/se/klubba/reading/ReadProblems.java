package se.klubba.reading;

import static se.klubba.reading.ReadProblemDetails.answer;
import static se.klubba.reading.ReadProblemDetails.detail;

import com.mongodb.MongoException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReadProblem problem) {
        var detail = detail(problem.status(), problem.code(), problem.getMessage());
        if (!problem.flaws().isEmpty()) {
            detail.setProperty("field", problem.flaws().getFirst().field());
            detail.setProperty("errors", problem.flaws());
        }
        return answer(problem.status()).body(detail);
    }

    /** A query that is not percent-encoded UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidParameterException unreadable) {
        var message = "the query cannot be read: it has to be percent-encoded UTF-8, as q=r%C3%A5d for råd";
        return answer(HttpStatus.BAD_REQUEST).body(detail(HttpStatus.BAD_REQUEST, "malformed", message));
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
}
