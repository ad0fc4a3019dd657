package se.klubba.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.load.Asker;
import se.klubba.benchmarks.whole.Bare;
import se.klubba.benchmarks.whole.Register;

/** Questions over HTTP to a small and to a large register, beside an endpoint that does nothing but find a document of that size. */
record Asking(Parameters parameters, Figures figures, String section) {
    private static final int SMALL = 10_000;
    private static final int CLIENTS = 16;
    /** The number of the page that is asked for far within a list. */
    private static final int FAR = 20;

    /**
     * @param name as it is told
     * @param goal of its time, as a ratio to that of the bare endpoint; null where there is none
     */
    private record Question(
            String name, String path, @Nullable Goal goal) {}

    /** A register that is served, what it is asked, and how many events it has. */
    private record Side(Asker asker, List<Question> questions, int events) {
        String of() {
            return String.format(Locale.ROOT, " of %,d events", events);
        }
    }

    /** @param large a register that is there */
    void measure(String uri, Reporting.Filled large) {
        try (var few = application(uri, Reporting.filled(uri, SMALL));
                var many = application(uri, large.database());
                var bare = Apart.start(
                        System.getProperty("java.class.path"),
                        Bare.class.getName(),
                        List.of("-Xmx256m"),
                        List.of(uri))) {
            few.ask("built");
            many.ask("built");
            var sides = List.of(side(few, SMALL), side(many, parameters.large()));
            var beside = new Asker((int) bare.ask("port"));
            for (int round = 0; round < parameters.rounds(); round++) {
                for (int at = 0; at < sides.getFirst().questions().size(); at++) {
                    ask(sides, at, beside);
                }
                many(sides.getLast(), beside);
            }
        }
    }

    private void ask(List<Side> sides, int at, Asker bare) {
        var times = new ArrayList<Asker.Times>();
        for (var side : sides) {
            var question = side.questions().get(at);
            bare.keep("answer", side.asker().answer(question.path()));
            var alone = bare.times("/bare/answer", parameters.each());
            var asked = side.asker().times(question.path(), parameters.each());
            times.add(asked);
            figures.add(section, question.name() + side.of() + ", p50", "ms", asked.p50());
            figures.add(section, question.name() + side.of() + ", p95", "ms", asked.p95());
            var ratio = question.name() + side.of() + " / bare, p50";
            if (question.goal() == null) {
                figures.add(section, ratio, "ratio of time", asked.p50() / alone.p50());
            } else {
                figures.add(section, ratio, "ratio of time", question.goal(), asked.p50() / alone.p50());
            }
        }
        var name = sides.getFirst().questions().get(at).name();
        var few = times.getFirst();
        var large = times.getLast();
        figures.add(section, name + ", large / small, p50", "ratio of time", Goal.atMost(1.3), large.p50() / few.p50());
        figures.add(section, name + ", large / small, p95", "ratio of time", Goal.atMost(1.6), large.p95() / few.p95());
    }

    private void many(Side side, Asker bare) {
        var question = side.questions().getFirst();
        bare.keep("answer", side.asker().answer(question.path()));
        double alone = bare.perSecond("/bare/answer", CLIENTS, parameters.each());
        double asked = side.asker().perSecond(question.path(), CLIENTS, parameters.each());
        var name = question.name() + side.of() + ", " + CLIENTS + " clients";
        figures.add(section, name, "a second", asked);
        figures.add(section, name + " / bare", "ratio", Goal.atLeast(0.33), asked / alone);
    }

    private static Side side(Apart application, int events) {
        var asker = new Asker((int) application.ask("port"));
        var body = asker.first("/api/bodies");
        var composition = "/api/bodies/" + body + "/composition";
        var matter = asker.first("/api/matters");
        var meeting = asker.first("/api/meetings");
        var half = asker.recordedAt(events / 2);
        return new Side(
                asker,
                List.of(
                        new Question("composition", composition, Goal.atMost(3)),
                        new Question("composition, asOf", composition + "?asOf=2019-06-30", Goal.atMost(3 * 1.2)),
                        new Question("composition, knownAt", composition + "?knownAt=" + half, Goal.atMost(3 * 1.5)),
                        new Question(
                                "assignment", "/api/assignments/" + asker.first("/api/assignments"), Goal.atMost(3)),
                        new Question("meeting", "/api/meetings/" + meeting, Goal.atMost(3)),
                        new Question("trail", "/api/matters/" + matter + "/trail", Goal.atMost(5)),
                        new Question("person", "/api/people/" + asker.first("/api/people"), Goal.atMost(5)),
                        new Question("matters, first page", "/api/matters?limit=50", Goal.atMost(6)),
                        new Question(
                                "matters, a page far in", asker.page("/api/matters?limit=50", FAR), Goal.atMost(6)),
                        new Question(
                                "open assignments, first page",
                                "/api/assignments?status=open&limit=50",
                                Goal.atMost(6)),
                        new Question("bodies, first page", "/api/bodies?limit=50", Goal.atMost(6)),
                        new Question("forecast", "/api/meetings/" + meeting + "/forecast", Goal.atMost(10)),
                        new Question("search", "/api/search?q=samverkan+plan", Goal.atMost(8))),
                events);
    }

    private static Apart application(String uri, String database) {
        return Apart.start(
                System.getProperty("java.class.path"),
                Register.class.getName(),
                List.of("-Xmx512m"),
                List.of(uri, database));
    }
}
