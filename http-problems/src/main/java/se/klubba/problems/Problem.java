package se.klubba.problems;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem details with a stable code, which is also the end of their type. */
public final class Problem {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
    private static final String TYPE = "urn:klubba:problem:";

    private Problem() {}

    public static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, @Nullable String detail) {
        return answer(status).body(problem(status, code, detail));
    }

    /** The same may succeed after that many seconds. */
    public static ResponseEntity<ProblemDetail> later(
            int seconds, HttpStatus status, String code, @Nullable String detail) {
        return answer(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(problem(status, code, detail));
    }

    /**
     * With the first field that is wrong as {@code field}, and all of them as {@code errors}.
     *
     * @param flaws at least one
     */
    public static ResponseEntity<ProblemDetail> malformed(List<Flaw> flaws) {
        var problem = problem(HttpStatus.BAD_REQUEST, "malformed", Flaw.together(flaws));
        var first = flaws.getFirst().field();
        if (!first.isEmpty()) {
            problem.setProperty("field", first);
        }
        problem.setProperty("errors", flaws);
        return answer(HttpStatus.BAD_REQUEST).body(problem);
    }

    /** With its name as {@code field}. */
    static ResponseEntity<ProblemDetail> unknownParameter(UnknownParameter unknown) {
        var problem = problem(HttpStatus.BAD_REQUEST, "unknown-parameter", unknown.getMessage());
        problem.setProperty("field", unknown.name());
        problem.setProperty("errors", List.of(new Flaw(unknown.name(), unknown.getMessage())));
        return answer(HttpStatus.BAD_REQUEST).body(problem);
    }

    /** Nobody who asks can do anything about it: it is told in the log of the server. */
    public static ResponseEntity<ProblemDetail> ofOurs(Throwable fault) {
        LOG.error("a fault of ours", fault);
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "Something went wrong here. It is in the log of this server.");
    }

    static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }
}
