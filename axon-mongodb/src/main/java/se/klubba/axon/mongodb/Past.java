package se.klubba.axon.mongodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What one command reads before it decides. All of it is in the condition of the command's append: where anything that matches has
 * been appended since, the append is refused whole.
 */
public final class Past {
    private static final ResourceKey<Past> KEY = ResourceKey.withLabel("Past");

    private final ProcessingContext context;
    private final EventStoreTransaction log;
    private boolean appended;

    private Past(ProcessingContext context) {
        this.context = context;
        this.log = context.component(EventStore.class).transaction(context);
        log.onAppend(_ -> appended = true);
    }

    /** The past of the command that is handled in this context: one, however often it is asked for. */
    public static Past of(ProcessingContext context) {
        var known = context.getResource(KEY);
        if (known != null) {
            return known;
        }
        // not computeResourceIfAbsent: the event store puts resources of its own, and the context's map refuses that
        // within a computation
        var past = new Past(context);
        context.putResource(KEY, past);
        return past;
    }

    /**
     * Everything that matches, in order, to the end of the log.
     *
     * @throws IllegalStateException after an append in the same context: what was appended would be missing, and the condition may
     *     be on its way
     * @throws IllegalArgumentException for criteria that nothing can match: they would put nothing into the condition
     */
    public List<LoggedEvent> read(EventCriteria criteria) {
        if (appended || context.isCommitted() || context.isError()) {
            throw new IllegalStateException("the past must be read before anything is appended");
        }
        if (Criteria.matchNothing(criteria)) {
            throw new IllegalArgumentException("nothing can match " + criteria);
        }
        try {
            return log.source(SourcingCondition.conditionFor(criteria))
                    .reduce(new ArrayList<LoggedEvent>(), (read, entry) -> {
                        read.add(logged(entry));
                        return read;
                    })
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Tells the number of events up to and with what this command appended, once it is committed; nothing is told if it is not. */
    public void whenCommitted(LongConsumer end) {
        context.whenComplete(_ -> {
            ConsistencyMarker marker = log.appendPosition();
            if (appended && marker instanceof GlobalIndexConsistencyMarker) {
                end.accept(GlobalIndexConsistencyMarker.position(marker));
            }
        });
    }

    /** From a log of ours, or from the framework's in-memory store, which knows less. */
    private static LoggedEvent logged(MessageStream.Entry<? extends EventMessage> entry) {
        var logged = LoggedEvent.from(entry);
        if (logged != null) {
            return logged;
        }
        var message = entry.message();
        return new LoggedEvent(
                TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow() - 1,
                message.timestamp(),
                message.identifier(),
                message.type(),
                Tag.fromContext(entry).orElse(Set.of()),
                message.metadata(),
                Objects.requireNonNull(message.payload(), "an event without a payload"));
    }
}
