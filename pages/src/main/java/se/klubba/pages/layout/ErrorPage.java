package se.klubba.pages.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import se.klubba.reading.ReadProblem;

/**
 * What went wrong, and what to do.
 *
 * @param about which of the kinds that the words tell apart
 * @param detail what is wrong with what was sent; null where that is not it
 */
public record ErrorPage(Visit visit, String about, @Nullable String detail) implements Page {
    private static final Set<String> TOLD = Set.of("not-known-then", "not-there-yet", "known-at-in-the-future");

    static ErrorPage of(Visit visit, HttpStatusCode status, Exception wrong) {
        var code = wrong instanceof ReadProblem problem ? problem.code() : "";
        boolean sent = status.is4xxClientError() && status.value() != 404 && status.value() != 410;
        return new ErrorPage(
                visit, TOLD.contains(code) ? code : kind(status.value()), sent ? wrong.getMessage() : null);
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
