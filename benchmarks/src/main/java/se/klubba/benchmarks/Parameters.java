package se.klubba.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds of everything that is small; ratios are made within one
 * @param each how long one rate is measured
 * @param warmUp the same, before the first round, not counted
 * @param read events in the logs that are read whole
 * @param large events in the large log
 * @param commands that each size of log is asked over HTTP, a round
 * @param out the folder that the two files are written to
 */
public record Parameters(
        int rounds, Duration each, Duration warmUp, int read, int large, int commands, boolean threeNodes, Path out) {
    static final Parameters FULL = new Parameters(
            5, Duration.ofMillis(2000), Duration.ofMillis(25_000), 50_000, 1_000_000, 200, true, Path.of("docs"));
    static final Parameters QUICK = new Parameters(
            3, Duration.ofMillis(700), Duration.ofMillis(1500), 10_000, 50_000, 60, true, Path.of("docs"));

    /**
     * {@code --quick}, {@code --rounds=}, {@code --millis=}, {@code --read=}, {@code --large=}, {@code --commands=}, {@code
     * --one-node}, {@code --out=}; each changes what those before it have made.
     *
     * @throws IllegalArgumentException for another
     */
    static Parameters of(String... arguments) {
        var chosen = FULL;
        for (var argument : arguments) {
            var value = argument.substring(argument.indexOf('=') + 1);
            chosen = switch (argument.replaceFirst("=.*", "")) {
                case "--quick" -> QUICK;
                case "--rounds" -> chosen.with(Integer.parseInt(value), chosen.each, chosen.read, chosen.large);
                case "--millis" ->
                    chosen.with(chosen.rounds, Duration.ofMillis(Long.parseLong(value)), chosen.read, chosen.large);
                case "--read" -> chosen.with(chosen.rounds, chosen.each, Integer.parseInt(value), chosen.large);
                case "--large" -> chosen.with(chosen.rounds, chosen.each, chosen.read, Integer.parseInt(value));
                case "--commands" ->
                    new Parameters(
                            chosen.rounds,
                            chosen.each,
                            chosen.warmUp,
                            chosen.read,
                            chosen.large,
                            Integer.parseInt(value),
                            chosen.threeNodes,
                            chosen.out);
                case "--one-node" -> chosen.on(false, chosen.out);
                case "--out" -> chosen.on(chosen.threeNodes, Path.of(value));
                default ->
                    throw new IllegalArgumentException("unknown: " + argument + " of " + Arrays.toString(arguments));
            };
        }
        return chosen;
    }

    private Parameters with(int manyRounds, Duration each, int read, int large) {
        return new Parameters(manyRounds, each, warmUp, read, large, commands, threeNodes, out);
    }

    private Parameters on(boolean three, Path folder) {
        return new Parameters(rounds, each, warmUp, read, large, commands, three, folder);
    }

    /** As the report tells it. */
    List<String> told() {
        var told = new ArrayList<String>();
        told.add(rounds + " rounds");
        told.add(each.toMillis() + " ms a rate, after " + warmUp.toMillis() + " ms of warm-up");
        told.add(String.format(java.util.Locale.ROOT, "%,d events in the logs that are read whole", read));
        told.add(String.format(java.util.Locale.ROOT, "%,d events in the large register", large));
        told.add(commands + " commands over HTTP a round and size");
        return told;
    }
}
