package se.klubba.axon.mongodb.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.OutcomeUnknown;

/** Several writers in each of several applications, who all want the next numbers of the same few counters, until they are told to stop. */
final class Load implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final int COUNTERS = 3;
    /** A counter that is at its end is followed by the next, so that reading one stays cheap. */
    private static final int NUMBERS = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Told told;
    private final List<Thread> writers = new ArrayList<>();
    private final List<AtomicInteger> begun = new ArrayList<>();
    private final ConcurrentHashMap<Integer, Integer> full = new ConcurrentHashMap<>();
    private volatile boolean over;
    private volatile long since = System.nanoTime();

    private Load(Told told) {
        this.told = told;
    }

    static Load on(List<Application> applications, Told told) {
        var load = new Load(told);
        for (var application : applications) {
            var acknowledged = new AtomicInteger();
            load.begun.add(acknowledged);
            for (int i = 0; i < WRITERS; i++) {
                load.writers.add(Thread.ofPlatform().start(() -> load.write(application, acknowledged)));
            }
        }
        return load;
    }

    private void write(Application application, AtomicInteger acknowledged) {
        while (!over) {
            int counter = ThreadLocalRandom.current().nextInt(COUNTERS);
            int series = full.getOrDefault(counter, 0);
            var attempt = UUID.randomUUID().toString();
            long began = System.nanoTime();
            try {
                var read = application.read(counter + "." + series);
                if (read.taken() >= NUMBERS) {
                    full.merge(counter, series + 1, Math::max);
                    continue;
                }
                told.begun(attempt);
                told.acknowledged(attempt, application.take(read, attempt));
                if (began - since > 0) {
                    acknowledged.incrementAndGet();
                }
            } catch (AppendEventsTransactionRejectedException e) {
                told.conflicted(attempt);
            } catch (LogUnavailable | LogOverloaded e) {
                told.refused(attempt);
            } catch (OutcomeUnknown e) {
                // as it was when it had begun
            }
        }
    }

    /** Returns once every application has had this many appends acknowledged that it began after now. */
    void awaitWork(int appends) throws InterruptedException {
        since = System.nanoTime();
        begun.forEach(count -> count.set(0));
        var giveUpAt = since + PATIENCE.toNanos();
        while (begun.stream().anyMatch(count -> count.get() < appends)) {
            if (writers.stream().anyMatch(writer -> !writer.isAlive())) {
                throw new AssertionError("a writer ended by what no writer should meet");
            }
            if (System.nanoTime() - giveUpAt > 0) {
                throw new AssertionError("no work is acknowledged after the fault: " + begun + "; in all " + told);
            }
            Thread.sleep(20);
        }
    }

    /** Every append that was begun has had its answer. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var writer : writers) {
            writer.join();
        }
    }
}
