package se.klubba.axon.mongodb.heads;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.heads.KeptHead.Part;
import se.klubba.axon.mongodb.heads.KeptHead.Restore;

/**
 * Keeps the head of a log in a file, compares them, and tells it in the log of operations, which is usually kept elsewhere. A log that
 * lost its end, or its middle, looks sound by itself. What was appended in the last second before a process was killed is not kept yet.
 */
public final class LogHead {
    private static final Logger LOG = LoggerFactory.getLogger(LogHead.class);
    private static final int MOST_PARTS = 100;
    private static final long TELL_EVERY_NANOS = 60_000_000_000L;
    /** A larger first part is compared by its end at a start, and wholly by {@link #differences}. */
    private static final long LARGEST_AT_START = 100_000;

    private final EventLog log;
    private final @Nullable HeadFile file;
    private KeptHead kept = KeptHead.NOTHING;
    private long told = -1;
    private long toldNanos;
    private boolean shorter;

    /** @param file null where only the log of operations is told */
    public LogHead(EventLog log, @Nullable HeadFile file) {
        this.log = log;
        this.file = file;
    }

    /** @throws HeadDiffers where the log is not what was kept of it */
    public synchronized void begin() {
        if (file != null) {
            kept = file.read();
            var differences = differences(kept, log.head(), LARGEST_AT_START);
            if (!differences.isEmpty()) {
                throw new HeadDiffers(differences.getFirst(), file.remedy());
            }
            whole();
        }
        keep();
    }

    /** Every difference between the log and what was kept of it; none where nothing was. */
    public List<String> differences() {
        return file == null ? List.of() : differences(file.read(), log.head(), Long.MAX_VALUE);
    }

    private List<String> differences(KeptHead of, long head, long largest) {
        var found = new ArrayList<String>();
        if (head < of.head()) {
            found.add("the log ends after " + head + " events and had " + of.head());
        }
        for (var part : of.parts()) {
            if (part.to() <= head
                    && part.to() - part.from() <= largest
                    && !log.verify(part.from(), part.to()).digest().equals(part.digest())) {
                found.add("the events from position " + part.from() + " to " + (part.to() - 1)
                        + " of the log are not those that were there");
            }
        }
        return found;
    }

    /** What went on for long is one part again. */
    private void whole() {
        long to = kept.head();
        if (kept.parts().size() > 1 && to <= LARGEST_AT_START) {
            kept = kept.ofParts(List.of(part(0, to)));
        }
    }

    /** As far as it goes now. Called now and then, and at the end. */
    public synchronized void keep() {
        long head = log.head();
        if (head < kept.head()) {
            if (!shorter) {
                LOG.error(
                        "the log ends after {} events and had {}: it was put back while it was in use",
                        head,
                        kept.head());
            }
            shorter = true;
            return;
        }
        if (file != null && head > kept.head()) {
            keep(head, file);
        }
        if (head != told && (told < 0 || System.nanoTime() - toldNanos > TELL_EVERY_NANOS)) {
            tell(head);
        }
    }

    private void tell(long head) {
        told = head;
        toldNanos = System.nanoTime();
        LOG.info(
                "the log has {} events, the digest of the newest: {}",
                head,
                kept.parts().isEmpty() ? "not kept" : kept.parts().getLast().digest());
    }

    /** For the last time. */
    public synchronized void end() {
        keep();
        if (kept.head() != told && file != null) {
            tell(kept.head());
        }
    }

    private void keep(long head, HeadFile into) {
        var last = kept.parts().isEmpty() ? null : kept.parts().getLast();
        if (last != null && kept.parts().size() >= MOST_PARTS) {
            var second = kept.parts().get(1);
            kept = kept.ofParts(List.of(kept.parts().getFirst(), part(second.from(), head)));
        } else {
            kept = kept.with(part(kept.head(), head));
        }
        into.write(kept);
    }

    private Part part(long from, long to) {
        return new Part(from, to, log.verify(from, to).digest());
    }

    /** What is there now is what is meant to be there: somebody put it back, and says why. */
    public synchronized Restore restored(String who, String why, Clock clock) {
        if (file == null) {
            throw new IllegalStateException("there is no file that keeps the head");
        }
        var before = file.read();
        long head = log.head();
        var restore = new Restore(clock.instant(), who, why, before.head(), head);
        kept = before.with(restore, part(0, head));
        file.write(kept);
        LOG.warn("the log was put back by {}: it has {} events and had {}; why: {}", who, head, before.head(), why);
        return restore;
    }

    /** What was said of earlier ones. */
    public List<Restore> restores() {
        return file == null ? List.of() : file.read().restores();
    }
}
