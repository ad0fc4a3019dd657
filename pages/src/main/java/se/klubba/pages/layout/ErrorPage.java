package se.klubba.pages.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import se.klubba.problems.Flaw;
import se.klubba.reading.ReadProblem;

/**
 * What went wrong, and what to do.
 *
 * @param about which of the kinds that the words tell apart
 * @param detail what is wrong with what was sent, in English; null where that is not it, or our own words tell it
 * @param mend fields to be mended
 */
public record ErrorPage(Visit visit, String about, @Nullable String detail, List<Mend> mend) implements Page {
    private static final String FUTURE = "known-at-in-the-future";
    private static final Set<String> TOLD = Set.of("not-known-then", "not-there-yet", FUTURE);
    private static final Set<String> PERIOD = Set.of("from", "to");

    /**
     * A field with what was typed into it.
     *
     * @param fault what is wrong with it, and what would be right
     */
    public record Mend(String name, String label, String said, String fault) {}

    static ErrorPage of(Visit visit, HttpStatusCode status, Exception wrong) {
        var say = visit.texts();
        return switch (wrong) {
            case Mistyped typed ->
                new ErrorPage(
                        visit,
                        "mistyped",
                        null,
                        typed.fields().stream()
                                .map(f -> mend(visit, f.name(), f.said(), say.say("error.no-day", f.said())))
                                .toList());
            case ReadProblem problem
            when problem.code().equals(FUTURE) ->
                new ErrorPage(
                        visit.with(visit.links().knownAt(null)),
                        FUTURE,
                        null,
                        List.of(mend(
                                visit,
                                "knownAt",
                                String.valueOf(visit.links().asked().knownAt()),
                                say.say("times.known-at.help"))));
            case ReadProblem problem
            when ofPeriod(problem) ->
                new ErrorPage(
                        visit,
                        "mistyped",
                        null,
                        problem.flaws().stream()
                                .map(Flaw::field)
                                .distinct()
                                .map(name -> mend(
                                        visit,
                                        name,
                                        String.valueOf(visit.parameter(name)),
                                        say.say("error.period." + name)))
                                .toList());
            case ReadProblem problem -> {
                boolean sent = status.value() != 404 && status.value() != 410;
                var told = TOLD.contains(problem.code()) ? problem.code() : kind(status.value());
                yield new ErrorPage(visit, told, sent ? problem.getMessage() : null, List.of());
            }
            // what a framework says of itself helps nobody
            default -> new ErrorPage(visit, kind(status.value()), null, List.of());
        };
    }

    private static boolean ofPeriod(ReadProblem problem) {
        return !problem.flaws().isEmpty()
                && problem.flaws().stream().map(Flaw::field).allMatch(PERIOD::contains);
    }

    private static Mend mend(Visit visit, String name, String said, String fault) {
        return new Mend(name, visit.texts().say("error.field." + name), said, fault);
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

    /** What the form carries along of the page's own. */
    public Map<String, List<String>> kept() {
        var mended = mend.stream().map(Mend::name).collect(Collectors.toSet());
        return visit.parameters().entrySet().stream()
                .filter(e -> !mended.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String title() {
        return visit.texts().say("error." + about + ".title");
    }

    public String advice() {
        return visit.texts().say("error." + about + ".advice");
    }
}
