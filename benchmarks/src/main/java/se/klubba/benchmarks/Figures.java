package se.klubba.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what the rounds bring, in the order in which it first came. */
final class Figures {
    private record Kind(
            String section,
            String name,
            String unit,
            @Nullable Goal goal) {}

    private final Map<Kind, List<Double>> values = new LinkedHashMap<>();

    void add(String section, String name, String unit, double value) {
        put(new Kind(section, name, unit, null), value);
    }

    void add(String section, String name, String unit, Goal goal, double value) {
        put(new Kind(section, name, unit, goal), value);
    }

    private void put(Kind kind, double value) {
        values.computeIfAbsent(kind, _ -> new ArrayList<>()).add(value);
        System.err.println(kind.section() + " | " + kind.name() + ": " + Figure.shown(value) + " " + kind.unit());
    }

    List<Figure> all() {
        return values.entrySet().stream()
                .map(e -> new Figure(
                        e.getKey().section(),
                        e.getKey().name(),
                        e.getKey().unit(),
                        e.getKey().goal(),
                        e.getValue()))
                .toList();
    }
}
