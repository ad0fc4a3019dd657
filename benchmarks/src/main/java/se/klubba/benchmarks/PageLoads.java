package se.klubba.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.load.Asker;
import se.klubba.benchmarks.whole.Bare;
import se.klubba.benchmarks.whole.Register;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a register over HTTP, beside an endpoint that does nothing but find a document of that size. */
record PageLoads(Parameters parameters, Figures figures) {
    /** How the sections begin that its figures are in. */
    static final String SECTION = "Pages, ";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** How many things are asked for in turn. */
    private static final int THINGS = 16;

    private static final int PAGE = 50;
    private static final int FAR = 100;

    /** @param paths the page of several things, to be asked for in turn */
    private record Shown(String name, List<String> paths) {}

    static boolean isOne(Figure figure) {
        return figure.section().startsWith(SECTION);
    }

    /** @param database that has the log of a register */
    void measure(String uri, String database) {
        try (var application = Register.apart(uri, database, "-Xmx512m");
                var apart = Apart.start(
                        System.getProperty("java.class.path"),
                        Bare.class.getName(),
                        List.of("-Xmx256m"),
                        List.of(uri))) {
            application.ask("built");
            application.ask("searchable");
            var register = new Asker((int) application.ask("port"));
            var bare = new Asker((int) apart.ask("port"));
            var pages = pages(register, parameters.large());
            pages.forEach(page -> register.times(page.paths(), parameters.warmUp()));
            for (int round = 0; round < parameters.rounds(); round++) {
                pages.forEach(page -> measure(page, register, bare));
                new Paints(figures)
                        .measure(painted(pages), register.uri(), bare.uri().resolve(Bare.PAGE));
            }
        }
    }

    private static List<Paints.Page> painted(List<Shown> pages) {
        return pages.stream()
                .filter(page -> Paints.isPainted(page.name()))
                .map(page -> new Paints.Page(page.name(), page.paths().getFirst()))
                .toList();
    }

    private void measure(Shown page, Asker register, Asker bare) {
        var took = register.times(page.paths(), parameters.each());
        var answers = page.paths().stream().map(register::answer).toList();
        var kept = bare.keep(answers.stream().map(JSON::writeValueAsString).toList());
        double alone = bare.times(kept, parameters.each()).p50();
        var name = page.name();
        figures.add(SECTION + "p50", name, "ms", took.p50());
        figures.add(SECTION + "p95", name, "ms", Goal.atMost(200), took.p95());
        figures.add(SECTION + "page / bare, p50", name, "ratio of time", took.p50() / alone);
        figures.add(
                SECTION + "HTML",
                name,
                "kB",
                Goal.atMost(100),
                answers.stream()
                                .mapToInt(html -> html.getBytes(UTF_8).length)
                                .max()
                                .orElse(0)
                        / 1000.0);
    }

    private static List<Shown> pages(Asker register, int events) {
        var last = register.recordedAt(events - 1).substring(0, "2026-01-01".length());
        var all = new ArrayList<Shown>();
        all.add(new Shown("the first page", List.of("/")));
        all.add(new Shown("the first page, asOf", List.of("/?asOf=" + last)));
        all.add(new Shown("a matter", of(things(register, "/api/matters?"), id -> "/matters/" + id)));
        all.add(new Shown("a body", of(things(register, "/api/bodies?"), id -> "/bodies/" + id)));
        all.add(new Shown("a person", of(things(register, "/api/people?"), id -> "/persons/" + id)));
        all.add(new Shown("a meeting", of(things(register, "/api/meetings?"), id -> "/meetings/" + id)));
        all.add(new Shown(
                "a meeting to come",
                of(
                        register.identifiers("/api/meetings?asOf=" + last + "&from=" + last + "&limit=" + PAGE, THINGS),
                        id -> "/meetings/" + id + "?asOf=" + last)));
        all.add(new Shown("matters", List.of("/matters")));
        all.add(new Shown("bodies", List.of("/bodies")));
        all.add(new Shown("meetings", List.of("/meetings")));
        all.add(new Shown("assignments", List.of("/assignments")));
        all.add(new Shown("assignments, overdue", List.of("/assignments?state=overdue")));
        all.add(new Shown("search", List.of("/search?q=god+v%C3%A5rd")));
        all.add(new Shown("the log", List.of("/log")));
        return all;
    }

    /** Half of them from the beginning of a list, half from far within it. */
    private static List<String> things(Asker register, String list) {
        return Stream.of(list + "limit=" + PAGE, register.page(list, PAGE, FAR))
                .flatMap(page -> register.identifiers(page, THINGS / 2).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(List<String> identifiers, UnaryOperator<String> path) {
        return identifiers.stream().map(path).toList();
    }
}
