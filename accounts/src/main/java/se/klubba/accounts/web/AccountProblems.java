package se.klubba.accounts.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.administering.NotYours;
import se.klubba.problems.Flaw;
import se.klubba.problems.Problem;

/** What is refused of accounts, as problems (RFC 9457). */
@RestControllerAdvice
@Order(0)
class AccountProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccountRefused refused) {
        return Problem.malformed(List.of(new Flaw(refused.field(), refused.why())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotYours refused) {
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", refused.why());
    }
}
