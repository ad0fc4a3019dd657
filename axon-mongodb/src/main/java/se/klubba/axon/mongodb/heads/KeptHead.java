package se.klubba.axon.mongodb.heads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of a log.
 *
 * @param parts of the log, one after another from its beginning, each with its digest
 * @param restores what was once put in the place of what was kept, because somebody said so
 */
public record KeptHead(List<Part> parts, List<Restore> restores) {
    static final KeptHead NOTHING = new KeptHead(List.of(), List.of());

    /** @param digest that of {@link se.klubba.axon.mongodb.Verification} */
    public record Part(long from, long to, String digest) {}

    /**
     * The log was put back to another state, and that was meant.
     *
     * @param who said so
     * @param head how many events it had by then, of {@code was}
     */
    public record Restore(Instant at, String who, String why, long was, long head) {}

    public KeptHead {
        parts = List.copyOf(parts);
        restores = List.copyOf(restores);
    }

    /** How many events the log had. */
    public long head() {
        return parts.isEmpty() ? 0 : parts.getLast().to();
    }

    KeptHead with(Part part) {
        return new KeptHead(Stream.concat(parts.stream(), Stream.of(part)).toList(), restores);
    }

    KeptHead with(Restore restore, Part whole) {
        var all = new ArrayList<>(restores);
        all.add(restore);
        return new KeptHead(List.of(whole), all);
    }

    KeptHead ofParts(List<Part> others) {
        return new KeptHead(others, restores);
    }
}
