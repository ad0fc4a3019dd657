package se.klubba.axon.mongodb.log;

import java.util.concurrent.CountDownLatch;

/** Holds the first insert back until it is opened. */
final class Gate {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    CommitStore before(CommitStore store) {
        return new Between(store) {
            @Override
            public Sent insert(Commit commit) {
                arrived.countDown();
                await(open);
                return super.insert(commit);
            }
        };
    }

    void awaitArrival() {
        await(arrived);
    }

    void open() {
        open.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
