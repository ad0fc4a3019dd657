package se.klubba.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.ThreeMembers;

/** Measures everything once, and writes it down. */
public final class Run {
    private static final String ONE = "One node";
    private static final String THREE = "Three nodes";
    private static final String LARGE = "A large register";
    private static final String LOGGED_IN = "Logged in";
    private static final String MINUTES = "Minutes read in";
    private static final int ROUNDS_OF_THREE = 3;
    private static final int LARGE_ROUNDS = 2;

    private final Parameters parameters;
    private final Figures figures = new Figures();

    private Run(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The arguments are {@link Parameters}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var parameters = Parameters.of(arguments);
        var run = new Run(parameters);
        switch (parameters.part()) {
            case QUESTIONS -> run.questions();
            case PAGES -> run.pages();
            case SESSIONS -> run.sessions();
            case MINUTES -> run.minutes();
            case ALL -> run.all();
        }
    }

    private void all() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var profile = Profile.inNewFile();
        String version;
        try (var server = RealMongo.start()) {
            version = Machine.server(server.uri());
            writing(ONE, server.uri(), parameters.rounds());
            new Reading(parameters, figures, ONE).measure(server.uri());
            new Following(parameters, figures, ONE).measure(server.uri());
            profile.record(server.uri(), parameters);
        }
        write(begun, version, profile);
        if (parameters.threeNodes()) {
            try (var servers = ThreeMembers.start()) {
                writing(THREE, servers.uri(), Math.min(ROUNDS_OF_THREE, parameters.rounds()));
                new Reading(parameters, figures, THREE).measure(servers.uri());
                new Following(parameters, figures, THREE).measure(servers.uri());
                new FailOver(parameters, figures, THREE).measure(servers);
            }
            write(begun, version, profile);
        }
        try (var server = RealMongo.start()) {
            var large = new Reporting(parameters, figures, LARGE).measure(server.uri(), LARGE_ROUNDS);
            write(begun, version, profile);
            var asking = new Asking(parameters, figures);
            asking.rebuild(server.uri(), large);
            write(begun, version, profile);
            asking.measure(server.uri(), large);
            write(begun, version, profile);
            new PageLoads(parameters, figures).measure(server.uri(), large.database());
            write(begun, version, profile);
            new Whole(parameters, figures, LARGE).commands(server.uri(), large);
            write(begun, version, profile);
            new Whole(parameters, figures, LOGGED_IN).sessions(server.uri());
        }
        new LongMinutes(parameters, figures, MINUTES).measure();
        write(begun, version, profile);
    }

    private void questions() throws IOException {
        long begun = System.nanoTime();
        try (var server = RealMongo.start()) {
            new Following(parameters, figures, Asking.SECTION + "following").measure(server.uri());
            var large = new Reporting(parameters, figures, LARGE).read(server.uri());
            var version = Machine.server(server.uri());
            var asking = new Asking(parameters, figures);
            asking.rebuild(server.uri(), large);
            report(begun, version, "").writeQuestions(parameters.out());
            asking.measure(server.uri(), large);
            report(begun, version, "").writeQuestions(parameters.out());
            new PageLoads(parameters, figures).measure(server.uri(), large.database());
            report(begun, version, "").writePages(parameters.out());
        }
    }

    private void pages() throws IOException {
        long begun = System.nanoTime();
        try (var server = RealMongo.start()) {
            new PageLoads(parameters, figures)
                    .measure(server.uri(), Reporting.filled(server.uri(), parameters.large()));
            report(begun, Machine.server(server.uri()), "").writePages(parameters.out());
        }
    }

    /** Told, and not written down: a run of all has them with the rest. */
    private void sessions() throws IOException {
        try (var server = RealMongo.start()) {
            new Whole(parameters, figures, LOGGED_IN).sessions(server.uri());
        }
        tell();
    }

    /** Likewise. */
    private void minutes() throws IOException {
        new LongMinutes(parameters, figures, MINUTES).measure();
        tell();
    }

    private void tell() {
        figures.all()
                .forEach(figure -> System.out.printf(
                        Locale.ROOT,
                        "%s: %s %s (%s to %s)%n",
                        figure.name(),
                        Figure.shown(figure.median()),
                        figure.unit(),
                        Figure.shown(figure.min()),
                        Figure.shown(figure.max())));
    }

    /** After each part: whoever stops a long run keeps what it has measured. */
    private void write(long begun, String version, Profile profile) throws IOException {
        report(begun, version, profile.summary()).write(parameters.out());
    }

    private Report report(long begun, String version, String profile) throws IOException {
        return new Report(
                figures.all(),
                Map.of(
                        "date", LocalDate.now().toString(),
                        "parameters", String.join(", ", parameters.told()),
                        "minutes", Long.toString(Math.round((System.nanoTime() - begun) / 60e9)),
                        "machine", Machine.told(),
                        "server", version,
                        "java", System.getProperty("java.vm.version"),
                        "profile", profile));
    }

    private void writing(String section, String uri, int rounds) {
        var writing = new Writing(parameters, figures, section);
        try (var stores = Stores.start(uri)) {
            writing.warmUp(stores);
            for (int round = 0; round < rounds; round++) {
                writing.round(stores, round);
            }
            writing.check(stores);
        }
    }
}
