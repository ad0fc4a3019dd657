package se.klubba.acts.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.klubba.acts.Malformed;
import se.klubba.acts.Malformed.Flaw;

/** Problem details with a stable code. */
final class Problem {
    private static final String TYPE = "urn:klubba:problem:";
    private static final String RETRY_AFTER_SECONDS = "5";

    private Problem() {}

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, @Nullable String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status, code, detail));
    }

    /** The same may succeed later. */
    static ResponseEntity<ProblemDetail> later(HttpStatus status, String code, @Nullable String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem(status, code, detail));
    }

    /** With the first field that is wrong as {@code field}, and all of them as {@code errors}. */
    static ResponseEntity<ProblemDetail> malformed(List<Flaw> flaws) {
        var problem = problem(HttpStatus.BAD_REQUEST, "malformed", new Malformed(flaws).getMessage());
        var first = flaws.getFirst().field();
        if (!first.isEmpty()) {
            problem.setProperty("field", first);
        }
        problem.setProperty("errors", flaws);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** {@code method-not-allowed}. */
    static String code(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null
                ? String.valueOf(status.value())
                : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail) {
        var problem =
                detail == null ? ProblemDetail.forStatus(status) : ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }
}
