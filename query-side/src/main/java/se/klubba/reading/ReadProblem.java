package se.klubba.reading;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import se.klubba.problems.Flaw;

/** A question that has no answer; becomes a problem (RFC 9457). No stack trace: it is an answer, not a fault. */
public final class ReadProblem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final HttpStatus status;
    private final String code;
    private final List<Flaw> flaws;

    private ReadProblem(HttpStatus status, String code, String message) {
        this(status, code, message, List.of());
    }

    private ReadProblem(HttpStatus status, String code, String message, List<Flaw> flaws) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.flaws = List.copyOf(flaws);
    }

    /** @param kind as in {@code unknown-body} */
    public static ReadProblem unknown(String kind, String id) {
        return new ReadProblem(
                HttpStatus.NOT_FOUND, "unknown-" + kind, "there is no " + kind + " " + id + " on record");
    }

    public static ReadProblem notKnownThen(String kind, String id, String then) {
        return new ReadProblem(
                HttpStatus.NOT_FOUND, "not-known-then", kind + " " + id + " was not on record as known at " + then);
    }

    /** It is on record, and happens after the day that is asked about. */
    public static ReadProblem notThereYet(String kind, String id, LocalDate day) {
        return new ReadProblem(
                HttpStatus.NOT_FOUND, "not-there-yet", kind + " " + id + " was not there yet as of " + day);
    }

    /** @param kind as in {@code document-disposed-of} */
    public static ReadProblem disposedOf(String kind, String id) {
        return new ReadProblem(HttpStatus.GONE, kind + "-disposed-of", kind + " " + id + " was disposed of");
    }

    /** What a list went on after is not to be found any more. */
    public static ReadProblem cursorGone() {
        return new ReadProblem(
                HttpStatus.GONE,
                "cursor-gone",
                "the list is kept in another form by now: ask for it from its beginning");
    }

    public static ReadProblem malformed(String message) {
        return new ReadProblem(HttpStatus.BAD_REQUEST, "malformed", message);
    }

    /** @param flaws everything that is wrong, at least one thing */
    public static ReadProblem malformed(List<Flaw> flaws) {
        return new ReadProblem(HttpStatus.BAD_REQUEST, "malformed", Flaw.together(flaws), flaws);
    }

    /** @param known what there is instead */
    public static ReadProblem unknown(String kind, String name, List<String> known) {
        return new ReadProblem(
                HttpStatus.NOT_FOUND,
                "unknown-" + kind,
                "there is no " + kind + " '" + name + "'; there are " + String.join(", ", known));
    }

    public static ReadProblem notAcceptable(String wanted, List<String> offered) {
        return new ReadProblem(
                HttpStatus.NOT_ACCEPTABLE,
                "not-acceptable",
                "it cannot be given as " + wanted + "; it can be as " + String.join(", ", offered));
    }

    public static ReadProblem inTheFuture(String knownAt) {
        return new ReadProblem(
                HttpStatus.BAD_REQUEST,
                "known-at-in-the-future",
                "nothing can be said of what will be known at " + knownAt
                        + ", which has not been yet; without knownAt the answer is as known now");
    }

    /** What is wrong with each field; empty where it is not about fields. */
    public List<Flaw> flaws() {
        return flaws;
    }

    public HttpStatus status() {
        return status;
    }

    /** Stable and public. */
    public String code() {
        return code;
    }
}
