package se.klubba.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.klubba.benchmarks.load.Asker;

/**
 * A question to a register.
 *
 * @param paths the same of several things, to be asked in turn
 */
record Question(String name, Kind kind, When when, List<String> paths) {
    /** How many things are asked for in turn. */
    private static final int THINGS = 16;

    private static final int PAGE = 50;

    /** The page that is far within a list, or the last of a list that has fewer. */
    private static final int FAR = 1000;

    /** Of a time, as a ratio to that of the bare endpoint. */
    enum Kind {
        THING("one thing", 3),
        HISTORY("trail or person", 5),
        PAGE("a page of 50", 6),
        FORECAST("forecast", 10),
        SEARCH("search", 8);

        private final String told;
        private final Goal goal;

        Kind(String told, double atMost) {
            this.told = told;
            this.goal = Goal.atMost(atMost);
        }

        String told() {
            return told;
        }

        Goal goal() {
            return goal;
        }
    }

    /** Of a time, as a ratio to that of the same question of today. */
    enum When {
        TODAY("", 1),
        AS_OF("asOf", 1.2),
        KNOWN_AT("knownAt", 1.5);

        private final String parameter;
        private final Goal goal;

        When(String parameter, double atMost) {
            this.parameter = parameter;
            this.goal = Goal.atMost(atMost);
        }

        String parameter() {
            return parameter;
        }

        String told() {
            return parameter.isEmpty() ? "" : ", " + parameter;
        }

        Goal goal() {
            return goal;
        }
    }

    /** All that is asked of a register of so many events, of things that were there and known when half of it was. */
    static List<Question> of(Asker register, int events) {
        return new Asked(register, register.recordedAt(events / 2)).all();
    }

    private static final class Asked {
        private final Asker register;
        private final String half;
        private final List<Question> all = new ArrayList<>();

        Asked(Asker register, String half) {
            this.register = register;
            this.half = half;
        }

        List<Question> all() {
            var bodies = things("/api/bodies");
            timed("composition", Kind.THING, of(bodies, id -> "/api/bodies/" + id + "/composition"));
            timed("assignment", Kind.THING, of(things("/api/assignments"), id -> "/api/assignments/" + id));
            var meetings = things("/api/meetings");
            timed("meeting", Kind.THING, of(meetings, id -> "/api/meetings/" + id));
            timed("trail", Kind.HISTORY, of(things("/api/matters"), id -> "/api/matters/" + id + "/trail"));
            timed("person", Kind.HISTORY, of(things("/api/people"), id -> "/api/people/" + id));
            pages("matters", "/api/matters?");
            once("matters of a body", of(bodies, id -> "/api/matters?body=" + id + "&limit=" + PAGE));
            pages("bodies", "/api/bodies?");
            pages("meetings", "/api/meetings?");
            once("meetings of a body", of(bodies, id -> "/api/meetings?body=" + id + "&limit=" + PAGE));
            pages("assignments", "/api/assignments?");
            pages("open assignments", "/api/assignments?status=open&");
            pages("people", "/api/people?");
            once("instruments, first page", List.of("/api/instruments?limit=" + PAGE));
            timed("forecast", Kind.FORECAST, of(meetings, id -> "/api/meetings/" + id + "/forecast"));
            timed("search of two words", Kind.SEARCH, List.of("/api/search?q=god+v%C3%A5rd&limit=" + PAGE));
            return all;
        }

        /** Half of them from the beginning of a list, half from far within it. */
        private List<String> things(String list) {
            var then = list + "?knownAt=" + half + "&asOf=" + day() + "&";
            return Stream.of(then + "limit=" + PAGE, register.page(then, PAGE, FAR / 10))
                    .flatMap(page -> register.identifiers(page, THINGS / 2).stream())
                    .distinct()
                    .toList();
        }

        private String day() {
            return half.substring(0, "2026-01-01".length());
        }

        private static List<String> of(List<String> identifiers, UnaryOperator<String> path) {
            return identifiers.stream().map(path).toList();
        }

        /** Its first page at each time, and one far in. */
        private void pages(String name, String path) {
            timed(name + ", first page", Kind.PAGE, List.of(path + "limit=" + PAGE));
            once(name + ", a page far in", List.of(register.page(path, PAGE, FAR)));
        }

        private void once(String name, List<String> paths) {
            all.add(new Question(name, Kind.PAGE, When.TODAY, paths));
        }

        private void timed(String name, Kind kind, List<String> paths) {
            all.add(new Question(name, kind, When.TODAY, paths));
            all.add(new Question(name, kind, When.AS_OF, with(paths, "asOf=" + day())));
            all.add(new Question(name, kind, When.KNOWN_AT, with(paths, "knownAt=" + half)));
        }

        private static List<String> with(List<String> paths, String parameter) {
            return paths.stream()
                    .map(path -> path + (path.contains("?") ? "&" : "?") + parameter)
                    .toList();
        }
    }
}
