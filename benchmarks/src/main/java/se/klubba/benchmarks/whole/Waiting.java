package se.klubba.benchmarks.whole;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How often those who answer asked the server, and how long they waited for it. Views that follow the log do not count: their threads are platform threads. */
final class Waiting implements CommandListener {
    private final AtomicLong commands = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        count(event.getElapsedTime(TimeUnit.NANOSECONDS));
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        count(event.getElapsedTime(TimeUnit.NANOSECONDS));
    }

    private void count(long took) {
        if (Thread.currentThread().isVirtual()) {
            commands.incrementAndGet();
            nanos.addAndGet(took);
        }
    }

    double forget() {
        commands.set(0);
        nanos.set(0);
        return 0;
    }

    double commands() {
        return commands.get();
    }

    double millis() {
        return nanos.get() / 1e6;
    }
}
