package se.klubba.reading;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.views.ViewBehind;
import se.klubba.problems.Problem;

/** Where questions without an answer become problem details. */
@RestControllerAdvice(annotations = AsksTheRecord.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReadProblem problem) {
        return problem.flaws().isEmpty()
                ? Problem.of(problem.status(), problem.code(), problem.getMessage())
                : Problem.malformed(problem.flaws());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Busy busy) {
        return Problem.later(5, HttpStatus.SERVICE_UNAVAILABLE, busy.code(), busy.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ViewBehind behind) {
        var later = Problem.later(1, HttpStatus.SERVICE_UNAVAILABLE, "view-behind", behind.getMessage());
        return ResponseEntity.status(later.getStatusCode())
                .headers(later.getHeaders())
                .header(Readings.POSITION, String.valueOf(behind.position()))
                .body(later.getBody());
    }

    @ExceptionHandler({LogUnavailable.class, MongoException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException unavailable) {
        LOG.warn("the database cannot be reached", unavailable);
        return Problem.later(5, HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable", "The database cannot be reached.");
    }
}
