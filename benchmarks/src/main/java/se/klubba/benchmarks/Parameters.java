package se.klubba.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param rounds of everything that is small; ratios are made within one
 * @param each how long one rate is measured
 * @param warmUp the same, before the first round, not counted
 * @param read events in the logs that are read whole
 * @param small events in the small register
 * @param large events in the large log
 * @param commands that each size of log is asked over HTTP, a round
 * @param part what is measured
 * @param out the folder that the files are written to
 */
public record Parameters(
        int rounds,
        Duration each,
        Duration warmUp,
        int read,
        int small,
        int large,
        int commands,
        boolean threeNodes,
        Part part,
        Path out) {
    /** All, or one of those that are measured alone. */
    enum Part {
        ALL,
        QUESTIONS,
        PAGES,
        SESSIONS,
        MINUTES
    }

    private static final Path DOCS = Path.of("docs");
    static final Parameters FULL = new Parameters(
            5,
            Duration.ofMillis(2000),
            Duration.ofMillis(25_000),
            50_000,
            10_000,
            1_000_000,
            200,
            true,
            Part.ALL,
            DOCS);
    static final Parameters QUICK = new Parameters(
            3, Duration.ofMillis(700), Duration.ofMillis(1500), 10_000, 10_000, 50_000, 60, true, Part.ALL, DOCS);
    static final Parameters QUESTIONS = new Parameters(
            2,
            Duration.ofMillis(1200),
            Duration.ofMillis(400),
            10_000,
            10_000,
            1_000_000,
            200,
            false,
            Part.QUESTIONS,
            DOCS);
    static final Parameters PAGES = new Parameters(
            3,
            Duration.ofMillis(2000),
            Duration.ofMillis(2000),
            10_000,
            10_000,
            1_000_000,
            200,
            false,
            Part.PAGES,
            DOCS);
    static final Parameters SESSIONS = new Parameters(
            9,
            Duration.ofMillis(1200),
            Duration.ofMillis(400),
            10_000,
            10_000,
            10_000,
            200,
            false,
            Part.SESSIONS,
            DOCS);

    static final Parameters MINUTES = new Parameters(
            7, Duration.ofMillis(1200), Duration.ofMillis(400), 10_000, 10_000, 10_000, 200, false, Part.MINUTES, DOCS);

    private static final Map<String, Parameters> WHOLE = Map.of(
            "--quick", QUICK, "--questions", QUESTIONS, "--pages", PAGES, "--sessions", SESSIONS, "--minutes", MINUTES);
    private static final Set<String> NUMBERS =
            Set.of("--rounds", "--millis", "--read", "--small", "--large", "--commands");

    /**
     * {@code --quick}, {@code --questions}, {@code --pages}, {@code --sessions}, {@code --minutes}, {@code --rounds=}, {@code --millis=}, {@code --read=}, {@code --small=}, {@code
     * --large=}, {@code --commands=}, {@code --one-node}, {@code --out=}; the first five forget what was said before them.
     *
     * @throws IllegalArgumentException for another
     */
    static Parameters of(String... arguments) {
        var base = FULL;
        var said = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (WHOLE.containsKey(argument)) {
                base = WHOLE.get(argument);
                said.clear();
            } else if (argument.equals("--one-node")
                    || parts.length == 2 && (NUMBERS.contains(parts[0]) || parts[0].equals("--out"))) {
                said.put(parts[0], parts[parts.length - 1]);
            } else {
                throw new IllegalArgumentException("unknown: " + argument + " of " + Arrays.toString(arguments));
            }
        }
        return base.with(said);
    }

    private Parameters with(Map<String, String> said) {
        return new Parameters(
                number(said, "--rounds", rounds),
                Duration.ofMillis(number(said, "--millis", (int) each.toMillis())),
                warmUp,
                number(said, "--read", read),
                number(said, "--small", small),
                number(said, "--large", large),
                number(said, "--commands", commands),
                threeNodes && !said.containsKey("--one-node"),
                part,
                said.containsKey("--out") ? Path.of(said.get("--out")) : out);
    }

    private static int number(Map<String, String> said, String name, int usual) {
        var value = said.get(name);
        return value == null ? usual : Integer.parseInt(value);
    }

    boolean questions() {
        return part == Part.QUESTIONS;
    }

    /** As the report tells it. */
    List<String> told() {
        var told = new ArrayList<String>();
        told.add(rounds + " rounds");
        told.add(each.toMillis() + " ms a rate, after " + warmUp.toMillis() + " ms of warm-up");
        if (part == Part.PAGES) {
            told.add(String.format(Locale.ROOT, "%,d events in the register", large));
            return told;
        }
        if (!questions()) {
            told.add(String.format(Locale.ROOT, "%,d events in the logs that are read whole", read));
        }
        told.add(String.format(Locale.ROOT, "%,d events in the large register and %,d in the small one", large, small));
        told.add(commands
                + (questions() ? " commands that are followed, a round" : " commands over HTTP a round and size"));
        return told;
    }
}
