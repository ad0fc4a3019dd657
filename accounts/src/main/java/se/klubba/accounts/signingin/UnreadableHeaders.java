package se.klubba.accounts.signingin;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.klubba.problems.Problem;

/** A header whose value is no text, or has letters that are no ASCII and no UTF-8: found out when it is read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableHeaders {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestRejectedException unreadable) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "a header of the request cannot be read: what is sent in one is printable ASCII");
    }
}
