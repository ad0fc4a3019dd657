package se.klubba.records;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a record file, so that all of it is told at once. */
final class Faults {
    /** Of one part of the file: told already, and the part cannot be used. */
    static final class Told extends RuntimeException {
        Told() {
            super("told", null, false, false);
        }
    }

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Place at, String code, String message) {
        var fault = new Fault(file, at.line(), at.column(), code, message);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    /** For a part that cannot be used without what is missing or wrong. */
    Told stop(Place at, String code, String message) {
        add(at, code, message);
        return new Told();
    }

    /** Runs a part; what it tells is kept, and the next part goes on. */
    void within(Runnable part) {
        try {
            part.run();
        } catch (Told _) {
            // it is in the list
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    List<Fault> all() {
        return found.stream()
                .sorted(java.util.Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    /** @throws RecordFaulty where anything was found */
    void throwIfAny() {
        if (!none()) {
            throw new RecordFaulty(all());
        }
    }
}
