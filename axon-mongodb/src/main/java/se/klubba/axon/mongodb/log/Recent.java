package se.klubba.axon.mongodb.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last commits of the log that this process has seen, without a gap. All of them are committed by a majority, so they stay what they
 * are; that nothing came after them only an append can tell, which fails where something did.
 */
final class Recent {
    private static final int EVENTS = 2000;
    private static final int BYTES = 4 << 20;

    private final Deque<Commit> commits = new ArrayDeque<>();
    private long events;
    private long bytes;
    private long end;

    /** The next one, or one after a gap, or one that was seen before. */
    synchronized void saw(Commit commit) {
        if (commit.first() < end) {
            return;
        }
        if (commit.first() > end) {
            commits.clear();
            events = 0;
            bytes = 0;
        }
        commits.add(commit);
        end = commit.end();
        events += commit.size();
        bytes += commit.bytes();
        while (events > EVENTS || (bytes > BYTES && commits.size() > 1)) {
            var oldest = commits.removeFirst();
            events -= oldest.size();
            bytes -= oldest.bytes();
        }
    }

    /** Those that have an event of [from, to), where commits begin and end; null where not all of them are remembered. */
    synchronized @Nullable List<Commit> between(long from, long to) {
        if (to > end || (from < to && (commits.isEmpty() || commits.getFirst().first() > from))) {
            return null;
        }
        var some = new ArrayList<Commit>();
        for (var latest = commits.descendingIterator(); latest.hasNext(); ) {
            var commit = latest.next();
            if (commit.end() <= from) {
                break;
            }
            if (commit.first() < to) {
                some.add(commit);
            }
        }
        return some.reversed();
    }
}
