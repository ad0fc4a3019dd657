package se.klubba.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherer;

/** Things whose facts are read together. */
final class Together<T> {
    /** So many facts are in memory at a time, and those of one thing. */
    private static final int FACTS = 4_096;

    private List<Part<T>> parts = new ArrayList<>();
    private int facts;

    /** A thing, and where its facts are. */
    record Part<T>(T thing, Collection<Long> entries) {}

    /** One after the other, until they have facts enough. */
    static <T> Gatherer<Part<T>, ?, List<Part<T>>> parts() {
        return Gatherer.ofSequential(
                Together<T>::new,
                Gatherer.Integrator.ofGreedy((together, part, next) -> together.add(part, next)),
                Together::pass);
    }

    private boolean add(Part<T> part, Gatherer.Downstream<? super List<Part<T>>> next) {
        parts.add(part);
        facts += part.entries().size();
        if (facts >= FACTS || parts.size() >= FACTS) {
            pass(next);
        }
        return true;
    }

    private void pass(Gatherer.Downstream<? super List<Part<T>>> next) {
        if (!parts.isEmpty()) {
            next.push(parts);
            parts = new ArrayList<>();
            facts = 0;
        }
    }
}
