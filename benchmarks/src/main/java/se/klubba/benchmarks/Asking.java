package se.klubba.benchmarks;

import java.util.List;
import java.util.Locale;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.load.Asker;
import se.klubba.benchmarks.load.Asker.Times;
import se.klubba.benchmarks.whole.Bare;
import se.klubba.benchmarks.whole.Register;

/** Questions over HTTP to a small and to a large register, beside an endpoint that does nothing but find a document of that size. */
record Asking(Parameters parameters, Figures figures) {
    /** How the sections begin that its figures are in: one of each kind of goal, and one of each kind of figure. */
    static final String SECTION = "Questions, ";

    private static final int CLIENTS = 16;
    /** A question is given so often, for what it costs the server to be counted. */
    private static final int COUNTED = 20;

    /** The section that has every question, at each time. */
    static final String LARGE_TO_SMALL = "large / small, p50";

    private static final String RATIO_OF_TIME = "ratio of time";

    /** A register that is served, and what it is asked. */
    private record Side(String of, Apart application, Asker asker, List<Question> questions) {}

    /** @param large a register that is there, and has no views yet */
    void rebuild(String uri, Reporting.Filled large) {
        try (var application = Register.apart(uri, large.database(), "-Xmx256m")) {
            double served = application.ask("built");
            double found = application.ask("searchable");
            figures.add(SECTION + "rebuilt", "every view with its lists", "events a second", served);
            figures.add(SECTION + "rebuilt", "the search index too", "events a second", found);
            figures.add(
                    SECTION + "views rebuilt / a decoded read",
                    "every view with its lists",
                    "ratio",
                    Goal.atLeast(0.3),
                    served / large.read());
            figures.add(
                    SECTION + "all rebuilt / a decoded read",
                    "the search index too",
                    "ratio",
                    Goal.atLeast(0.12),
                    found / large.read());
            figures.add(
                    SECTION + "heap of a rebuild, MiB", "all of it", "MiB", Goal.atMost(256), application.ask("heap"));
        }
    }

    /** @param large a register that is there */
    void measure(String uri, Reporting.Filled large) {
        try (var few = Register.apart(uri, Reporting.filled(uri, parameters.small()), "-Xmx512m");
                var many = Register.apart(uri, large.database(), "-Xmx512m");
                var apart = Apart.start(
                        System.getProperty("java.class.path"),
                        Bare.class.getName(),
                        List.of("-Xmx256m"),
                        List.of(uri))) {
            var sides = List.of(side(few, parameters.small()), side(many, parameters.large()));
            var bare = new Asker((int) apart.ask("port"));
            for (var side : sides) {
                side.questions().forEach(question -> side.asker().times(question.paths(), parameters.warmUp()));
            }
            for (int round = 0; round < parameters.rounds(); round++) {
                round(sides.getFirst(), sides.getLast(), bare);
                clients(sides.getLast(), bare);
            }
            cost(sides.getLast());
        }
    }

    private static Side side(Apart application, int events) {
        application.ask("built");
        application.ask("searchable");
        var asker = new Asker((int) application.ask("port"));
        return new Side(
                String.format(Locale.ROOT, "%,d events", events), application, asker, Question.of(asker, events));
    }

    private void round(Side small, Side large, Asker bare) {
        double today = 0;
        for (int at = 0; at < large.questions().size(); at++) {
            var question = large.questions().get(at);
            var few = times(small, at);
            var many = times(large, at);
            var name = question.name() + question.when().told();
            figures.add(SECTION + LARGE_TO_SMALL, name, RATIO_OF_TIME, Goal.atMost(1.3), many.p50() / few.p50());
            figures.add(SECTION + "large / small, p95", name, RATIO_OF_TIME, Goal.atMost(1.6), many.p95() / few.p95());
            if (question.when() == Question.When.TODAY) {
                today = many.p50();
                beside(large, question, many, bare);
            } else {
                var section = SECTION + question.when().parameter() + " / today, p50";
                figures.add(section, name, RATIO_OF_TIME, question.when().goal(), many.p50() / today);
            }
        }
    }

    private Times times(Side side, int at) {
        var question = side.questions().get(at);
        var took = side.asker().times(question.paths(), parameters.each());
        var name = question.name() + question.when().told();
        figures.add(SECTION + side.of() + ", p50", name, "ms", took.p50());
        figures.add(SECTION + side.of() + ", p95", name, "ms", took.p95());
        return took;
    }

    private void beside(Side side, Question question, Times took, Asker bare) {
        var kept = bare.keep(question.paths().stream().map(side.asker()::answer).toList());
        double alone = bare.times(kept, parameters.each()).p50();
        var anew = side.asker().anew(question.paths(), parameters.each());
        figures.add(SECTION + "bare, p50", question.name(), "ms", alone);
        figures.add(SECTION + "not asked before, p50", question.name(), "ms", anew.p50());
        figures.add(
                SECTION + question.kind().told() + " / bare, p50",
                question.name(),
                RATIO_OF_TIME,
                question.kind().goal(),
                took.p50() / alone);
    }

    private void clients(Side side, Asker bare) {
        var question = side.questions().getFirst();
        var kept = bare.keep(question.paths().stream().map(side.asker()::answer).toList());
        double alone = bare.perSecond(kept, CLIENTS, parameters.each());
        double asked = side.asker().perSecond(question.paths(), CLIENTS, parameters.each());
        var section = SECTION + CLIENTS + " clients, answers a second";
        figures.add(section, "bare", "a second", alone);
        figures.add(section, question.name(), "a second", asked);
        figures.add(section + " / bare", question.name(), "ratio", Goal.atLeast(0.33), asked / alone);
    }

    /** What each question asks of the server, and how long it waits for that. */
    private void cost(Side side) {
        for (var question : side.questions()) {
            side.application().ask("forget");
            for (int i = 0; i < COUNTED; i++) {
                side.asker().answer(question.paths().get(i % question.paths().size()));
            }
            var name = question.name() + question.when().told();
            figures.add(
                    SECTION + "commands to the server",
                    name,
                    "count",
                    side.application().ask("commands") / COUNTED);
            figures.add(
                    SECTION + "waiting for it", name, "ms", side.application().ask("waited") / COUNTED);
        }
    }
}
