package se.klubba.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;
import se.klubba.benchmarks.plain.Plain;

/** Every store that is measured, each in a process of its own, over one server and in one database. */
final class Stores implements AutoCloseable {
    static final String PLAIN = "driver";
    static final String OURS = "Klubba";
    static final String AXON4 = "Axon 4";
    static final String OCCURRENT = "Occurrent";

    /** So that all have the same, and little of it. */
    private static final List<String> HEAP = List.of("-Xmx512m");

    private final Map<String, Apart> stores = new LinkedHashMap<>();
    private final Apart second;

    private Stores(String uri, String database) {
        var here = System.getProperty("java.class.path");
        stores.put(PLAIN, Apart.start(here, Plain.class.getName(), HEAP, List.of(uri, database)));
        stores.put(OURS, ours(uri, database));
        for (var peer : List.of(
                List.of(AXON4, "axon4", "se.klubba.benchmarks.axon4.AxonFour"),
                List.of(OCCURRENT, "occurrent", "se.klubba.benchmarks.occurrent.Occurrent"))) {
            var classPath = Objects.requireNonNull(
                    System.getProperty("benchmarks." + peer.get(1)), () -> "no class path for " + peer.getFirst());
            stores.put(peer.getFirst(), Apart.start(classPath, peer.get(2), HEAP, List.of(uri, database)));
        }
        second = ours(uri, database);
    }

    static Stores start(String uri) {
        return new Stores(uri, "stores-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static Apart ours(String uri, String database) {
        return Apart.start(System.getProperty("java.class.path"), Ours.class.getName(), HEAP, List.of(uri, database));
    }

    /** In an order of its own in each round. */
    List<String> names(int round) {
        var names = new ArrayList<>(stores.keySet());
        java.util.Collections.rotate(names, round);
        return names;
    }

    double ask(String store, String question) {
        return Objects.requireNonNull(stores.get(store)).ask(question);
    }

    /** The sum of what both processes of the log answer that are asked at once. */
    double askBoth(String question) {
        var first = Objects.requireNonNull(stores.get(OURS));
        first.tell(question);
        second.tell(question);
        return first.answer(question) + second.answer(question);
    }

    @Override
    public void close() {
        stores.values().forEach(Apart::close);
        second.close();
    }
}
