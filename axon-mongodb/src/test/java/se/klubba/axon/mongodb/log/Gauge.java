package se.klubba.axon.mongodb.log;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many calls of a writer are in the store at once. */
final class Gauge {
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    int most() {
        return most.get();
    }

    CommitStore on(CommitStore store) {
        return new Between(store) {
            @Override
            public Sent insert(Commit commit) {
                enter();
                try {
                    return super.insert(commit);
                } finally {
                    now.decrementAndGet();
                }
            }

            @Override
            public List<Commit> since(long position) {
                enter();
                try {
                    return super.since(position);
                } finally {
                    now.decrementAndGet();
                }
            }
        };
    }

    private void enter() {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
    }
}
