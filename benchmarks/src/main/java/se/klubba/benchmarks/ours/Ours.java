package se.klubba.benchmarks.ours;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.context.ApplicationContext;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.benchmarks.load.Load.Act;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Payload;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;

/** The log: every append under a condition, every command through the framework's bus. */
public final class Ours {
    private static final int AT_ONCE = 500;

    private final MongoLog log;
    private final EventTypes types;
    private final Commands commands;

    private Ours(ApplicationContext application) {
        log = application.getBean(MongoLog.class);
        types = application.getBean(EventTypes.class);
        commands = application.getBean(Commands.class);
    }

    public static Subject over(ApplicationContext application) {
        var ours = new Ours(application);
        return new Subject()
                .repeats("append", _ -> ours.appending())
                .repeats("command", _ -> ours.commanding())
                .answers("fill", words -> ours.fill(Integer.parseInt(words[0])))
                .answers("read", _ -> ours.readAll())
                .answers("stream", words -> ours.tagged(words[0], Integer.parseInt(words[1])))
                .answers("head", _ -> (double) ours.log.events().head())
                .answers("unsound", _ -> ours.unsound());
    }

    /** Nothing may have been said in the matter since this thread last appended. */
    private Act appending() {
        var matters = new Matters();
        var seen = new long[] {log.events().head()};
        return () -> {
            var said = matters.next();
            var nothingNew = AppendCondition.withCriteria(Said.in(said.matter()))
                    .withMarker(new GlobalIndexConsistencyMarker(seen[0]));
            seen[0] = append(nothingNew, List.of(said));
        };
    }

    private long append(AppendCondition condition, List<Payload> payloads) {
        var events = new ArrayList<TaggedEventMessage<?>>();
        for (var payload : payloads) {
            var said = Said.of(payload);
            var message = new GenericEventMessage(
                    UUID.randomUUID().toString(), types.typeOf(Said.class), said, Metadata.OF_ALL, Instant.now());
            events.add(new GenericTaggedEventMessage<>(message, said.tags()));
        }
        return log.engine()
                .appendEvents(condition, null, events)
                .thenCompose(Ours::commit)
                .thenApply(GlobalIndexConsistencyMarker::position)
                .join();
    }

    @SuppressWarnings("unchecked")
    private static CompletableFuture<ConsistencyMarker> commit(AppendTransaction<?> transaction) {
        return ((AppendTransaction<ConsistencyMarker>) transaction).commit(null);
    }

    private Act commanding() {
        var matters = new Matters();
        return () -> {
            var next = matters.next();
            var number = (Integer)
                    commands.send(new Say(next.matter()), Metadata.OF_ALL).result();
            if (number != next.number()) {
                throw new IllegalStateException("said " + number + " where " + next.number() + " was next");
            }
        };
    }

    /** How many a second were written, so many a commit. */
    private double fill(int events) {
        var matters = new Matters();
        long begun = System.nanoTime();
        for (int written = 0; written < events; ) {
            var some = new ArrayList<Payload>();
            while (some.size() < AT_ONCE && written < events) {
                some.add(matters.next());
                written++;
            }
            append(AppendCondition.none(), some);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    /** How many a second were read and decoded. */
    private double readAll() {
        long begun = System.nanoTime();
        try (var events = log.events().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            return events.count() * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** Milliseconds to read what one matter has, the median of so many times. */
    private double tagged(String matter, int times) {
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            try (var events = log.events().read(0, Long.MAX_VALUE, Said.in(matter))) {
                var _ = events.toList();
            }
            took[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        return took[times / 2];
    }

    /** How many faults there are in the log: a gap, an event that is not as it was appended, a number given twice. */
    private double unsound() {
        return log.events().verify(0, Long.MAX_VALUE).sound() ? 0 : 1;
    }

    /** The arguments are a connection string, a database, and properties of the application. */
    public static void main(String[] arguments) throws IOException {
        var properties = Arrays.copyOfRange(arguments, 2, arguments.length);
        try (var application = Application.start(arguments[0], arguments[1], properties)) {
            Served.serve(over(application));
        }
    }
}
