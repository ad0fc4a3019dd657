package se.klubba.benchmarks.ours;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.commands.Conflict;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.benchmarks.load.Load.Act;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Outage;
import se.klubba.benchmarks.load.Payload;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Share;
import se.klubba.benchmarks.load.Subject;

/** The log: every append under a condition, every command through the framework's bus. */
public final class Ours {
    private static final Logger LOG = LoggerFactory.getLogger(Ours.class);
    /** With a view that follows the log, and {@code follow}. */
    public static final String VIEWED = "spring.profiles.active=" + Application.VIEWED;

    private static final String CONTENDED = "contended";

    private final MongoLog log;
    private final EventTypes types;
    private final Commands commands;

    private Ours(ApplicationContext application) {
        log = application.getBean(MongoLog.class);
        types = application.getBean(EventTypes.class);
        commands = application.getBean(Commands.class);
    }

    /** The subject, for as long as its application runs. */
    public record Started(Subject subject, AutoCloseable application) implements AutoCloseable {
        @Override
        public void close() {
            try {
                application.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param properties of the application, as {@code name=value} */
    public static Started start(String uri, String database, String... properties) {
        var application = Application.start(uri, database, properties);
        return new Started(over(application), application);
    }

    private static Subject over(ApplicationContext application) {
        var ours = new Ours(application);
        var subject = new Subject();
        application.getBeanProvider(Delay.class).ifAvailable(delay -> delay.answerBy(subject));
        return subject.repeats("append", _ -> ours.appending())
                .repeats("command", _ -> ours.commanding())
                .answers("fill", words -> ours.fill(Integer.parseInt(words[0]), Integer.parseInt(words[1]), words[2]))
                .answers("fold", _ -> ours.fold())
                .answers("read", _ -> ours.readAll())
                .answers("stream", words -> ours.tagged(words[0], Integer.parseInt(words[1])))
                .answers("head", _ -> (double) ours.log.events().head())
                .repeats("contended", _ -> ours.contending())
                .answers(
                        "outage",
                        words -> Outage.longest(
                                Integer.parseInt(words[0]),
                                Duration.ofMillis(Long.parseLong(words[1])),
                                _ -> ours.persisting()))
                .answers("lost", _ -> ours.lost())
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

    /** Each looks again at where the log ends: what became of the one before may be unknown. */
    private Act persisting() {
        var matters = new Matters();
        return () -> {
            var said = matters.next();
            var nothingNew = AppendCondition.withCriteria(Said.in(said.matter()))
                    .withMarker(new GlobalIndexConsistencyMarker(log.events().head()));
            append(nothingNew, List.of(said));
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

    /** The same matter for everybody: of two that decide the same number one has to look again. */
    private Act contending() {
        return () -> {
            try {
                commands.send(new Say(CONTENDED), Metadata.OF_ALL);
            } catch (Conflict e) {
                LOG.debug("others were faster every time", e);
            }
        };
    }

    /** How many numbers of the contended matter were given more than once, or never. */
    private double lost() {
        try (var events = log.events().read(0, Long.MAX_VALUE, Said.in(CONTENDED))) {
            var numbers = events.map(event -> ((Said) event.payload()).number()).toList();
            return numbers.size()
                    - IntStream.range(0, numbers.size())
                            .filter(numbers::contains)
                            .count();
        }
    }

    /** How many a second were written, so many a commit; 100 of them in one matter, as far apart as they can be. */
    private double fill(int events, int aCommit, String matter) {
        var payloads = Payload.some(events, matter);
        long begun = System.nanoTime();
        while (payloads.hasNext()) {
            var some = new ArrayList<Payload>();
            while (some.size() < aCommit && payloads.hasNext()) {
                some.add(payloads.next());
            }
            append(AppendCondition.none(), some);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    /** How many events a second went into a fold: how much was said in each body. */
    private double fold() {
        long begun = System.nanoTime();
        var said = new HashMap<String, Integer>();
        try (var events = log.events().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            events.forEach(event -> {
                var payload = (Said) event.payload();
                said.merge(payload.body(), payload.text().length(), Integer::sum);
            });
        }
        return log.events().head() * 1e9 / (System.nanoTime() - begun);
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
        return Share.of(took, 50);
    }

    /** How many faults there are in the log: a gap, an event that is not as it was appended, a number given twice. */
    private double unsound() {
        return log.events().verify(0, Long.MAX_VALUE).sound() ? 0 : 1;
    }

    /** The arguments are a connection string, a database, and properties of the application. */
    public static void main(String[] arguments) throws IOException {
        var properties = Arrays.copyOfRange(arguments, 2, arguments.length);
        try (var log = start(arguments[0], arguments[1], properties)) {
            Served.serve(log.subject());
        }
    }
}
