package se.klubba.reading;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.axon.mongodb.views.ViewBehind;

/** Where questions without an answer become problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReadProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(problem.status(), problem.code(), problem.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ViewBehind behind) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .header(Readings.POSITION, String.valueOf(behind.position()))
                .body(detail(HttpStatus.SERVICE_UNAVAILABLE, "view-behind", behind.getMessage()));
    }

    private static ProblemDetail detail(
            HttpStatus status, String code, @org.jspecify.annotations.Nullable String message) {
        var detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setProperty("code", code);
        return detail;
    }
}
