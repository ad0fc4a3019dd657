package se.klubba.pages.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import se.klubba.reading.ReadProblem;

/**
 * What went wrong, and what to do.
 *
 * @param about which of the kinds that the words tell apart
 * @param detail what is wrong with what was sent, in English; null where that is not it, or no sentence of ours tells it
 */
public record ErrorPage(Visit visit, String about, @Nullable String detail) implements Page {
    private static final Set<String> TOLD = Set.of("not-known-then", "not-there-yet", "known-at-in-the-future");

    static ErrorPage of(Visit visit, HttpStatusCode status, Exception wrong) {
        if (!(wrong instanceof ReadProblem problem)) {
            return new ErrorPage(visit, kind(status.value()), null); // what a framework says of itself helps nobody
        }
        boolean sent = status.value() != 404 && status.value() != 410;
        var told = TOLD.contains(problem.code()) ? problem.code() : kind(status.value());
        return new ErrorPage(visit, told, sent ? problem.getMessage() : null);
    }

    private static String kind(int status) {
        return switch (status) {
            case 404 -> "404";
            case 410 -> "410";
            case 503 -> "503";
            case 500 -> "500";
            default -> "400";
        };
    }

    @Override
    public String title() {
        return visit.texts().say("error." + about + ".title");
    }

    public String advice() {
        return visit.texts().say("error." + about + ".advice");
    }
}
