package se.klubba.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Appends, commands and two processes, beside the driver's plain {@code insertOne}. */
record Writing(Parameters parameters, Figures figures, String section) {
    private static final String RATE = "a second";
    private static final String RATIO = "ratio";
    private static final Map<Integer, Goal> APPEND =
            Map.of(1, Goal.atLeast(0.95), 16, Goal.atLeast(1.5), 64, Goal.atLeast(4));
    private static final Map<Integer, Goal> COMMAND = Map.of(16, Goal.atLeast(0.8), 64, Goal.atLeast(1.5));
    private static final int BOTH = 16;

    void warmUp(Stores stores) {
        for (var name : stores.names(0)) {
            stores.ask(name, "append 16 " + parameters.warmUp().toMillis());
            if (!name.equals(Stores.PLAIN)) {
                stores.ask(name, "command 16 " + parameters.warmUp().toMillis());
            }
        }
        stores.askBoth("append 4 " + parameters.each().toMillis());
    }

    void round(Stores stores, int round) {
        double alone = 0;
        var plain = new HashMap<Integer, Double>();
        for (int threads : List.of(1, 16, 64)) {
            var rates = rates(stores, round, "append", threads, stores.names(round));
            plain.put(threads, Objects.requireNonNull(rates.get(Stores.PLAIN)));
            tell(
                    "append",
                    threads,
                    rates,
                    Objects.requireNonNull(rates.get(Stores.PLAIN)),
                    Objects.requireNonNull(APPEND.get(threads)));
            alone = threads == BOTH ? Objects.requireNonNull(rates.get(Stores.OURS)) : alone;
        }
        double both = stores.askBoth("append " + BOTH + " " + parameters.each().toMillis());
        figures.add(section, "append, two processes of 16 threads each", RATE, both);
        figures.add(section, "append, two processes / one process", RATIO, Goal.atLeast(0.6), both / alone);
        for (int threads : List.of(16, 64)) {
            var others = stores.names(round).stream()
                    .filter(name -> !name.equals(Stores.PLAIN))
                    .toList();
            var rates = rates(stores, round, "command", threads, others);
            tell(
                    "command",
                    threads,
                    rates,
                    Objects.requireNonNull(plain.get(threads)),
                    Objects.requireNonNull(COMMAND.get(threads)));
        }
    }

    private Map<String, Double> rates(Stores stores, int round, String act, int threads, List<String> names) {
        var rates = new HashMap<String, Double>();
        for (var name : names) {
            rates.put(
                    name,
                    stores.ask(
                            name, act + " " + threads + " " + parameters.each().toMillis()));
        }
        return rates;
    }

    private void tell(String act, int threads, Map<String, Double> rates, double plain, Goal goal) {
        var what = act + ", " + threads + (threads == 1 ? " thread: " : " threads: ");
        for (var name : List.of(Stores.PLAIN, Stores.OURS, Stores.AXON4, Stores.OCCURRENT)) {
            var rate = rates.get(name);
            if (rate != null) {
                figures.add(section, what + (name.equals(Stores.PLAIN) ? "plain insertOne" : name), RATE, rate);
            }
        }
        for (var name : List.of(Stores.OURS, Stores.AXON4, Stores.OCCURRENT)) {
            double ratio = Objects.requireNonNull(rates.get(name)) / plain;
            var of = what + name + " / plain insertOne";
            if (name.equals(Stores.OURS)) {
                figures.add(section, of, RATIO, goal, ratio);
            } else {
                figures.add(section, of, RATIO, ratio);
            }
        }
    }

    /** Both processes on one key at once; then the whole log is looked through. */
    void check(Stores stores) {
        double won = stores.askBoth("contended 4 " + parameters.each().toMillis());
        figures.add(section, "commands of two processes on one key", RATE, won);
        figures.add(section, "gaps and broken commits", "count", Goal.atMost(0), stores.ask(Stores.OURS, "unsound"));
        figures.add(section, "lost conditions", "count", Goal.atMost(0), stores.ask(Stores.OURS, "lost"));
    }
}
