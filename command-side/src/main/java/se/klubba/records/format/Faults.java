package se.klubba.records.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with a record file, so that all of it is told at once. */
public final class Faults {
    /** Of one part of the file: told already, and the part cannot be used. */
    public static final class Told extends RuntimeException {
        Told() {
            super("told", null, false, false);
        }
    }

    private final String file;
    private final Set<Fault> found = new LinkedHashSet<>();

    public Faults(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(Place at, String code, String message) {
        found.add(new Fault(file, at.line(), at.column(), code, message));
    }

    /** For a part that cannot be used without what is missing or wrong. */
    public Told stop(Place at, String code, String message) {
        add(at, code, message);
        return new Told();
    }

    /** Runs a part; what it tells is kept, and the next part goes on. */
    public void within(Runnable part) {
        try {
            part.run();
        } catch (Told _) {
            // it is in the list
        }
    }

    /** A part that cannot be used since it rests on one that cannot: there is nothing more to tell. */
    public Told follows() {
        return new Told();
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<Fault> all() {
        return found.stream()
                .sorted(java.util.Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    /** @throws RecordFaulty where anything was found */
    public void throwIfAny() {
        if (!none()) {
            throw new RecordFaulty(all());
        }
    }
}
