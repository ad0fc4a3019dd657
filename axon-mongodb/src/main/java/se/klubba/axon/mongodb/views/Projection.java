package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.EventHandlerRegistry;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * Keeps one generation of a view. The events of a batch are gathered; every key that they name is folded once and stored before the
 * token is. A full batch is a sign of more to come: then it is folded up to the end of the log, and what has been seen is
 * passed over when it comes. It takes events of any name: what it does not know must stop it, not be passed over.
 */
final class Projection<V> implements EventHandlingComponent {
    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    /** So many events, and such a part of the log, are caught up with as a build does: by reading all of it, once. */
    private static final int FAR = 2000;

    private static final int PART = 20;

    private final View<V> view;
    private final Generation generation;
    private final Folds folds;
    private final Kept<V> kept;
    private final Generations generations;
    private final Moves moves;
    private final int batchSize;
    private final ResourceKey<List<LoggedEvent>> batch = ResourceKey.withLabel("batch");
    /** Written by one batch at a time. */
    private volatile long seen;

    Projection(
            View<V> view,
            Generation generation,
            Folds folds,
            Kept<V> kept,
            Generations generations,
            Moves moves,
            int batchSize) {
        this.view = view;
        this.generation = generation;
        this.folds = folds;
        this.kept = kept;
        this.generations = generations;
        this.moves = moves;
        this.batchSize = batchSize;
    }

    @Override
    public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
        context.computeResourceIfAbsent(batch, () -> {
                    var gathered = new ArrayList<LoggedEvent>();
                    context.runOnPostInvocation(_ -> see(gathered));
                    return gathered;
                })
                .add((LoggedEvent) Objects.requireNonNull(event.payload()));
        return MessageStream.empty();
    }

    /** All of the batch, or what comes before the event that stops it. */
    private void see(List<LoggedEvent> events) {
        long end = events.getLast().position() + 1;
        long from = Math.max(events.getFirst().position(), seen);
        if (from >= end) {
            return;
        }
        try {
            keep(
                    events,
                    from,
                    events.size() < batchSize ? end : Math.max(end, folds.log().head()));
        } catch (FoldFailed failed) {
            stop(keepWhatComesBefore(events, from, failed));
            throw failed;
        } catch (RuntimeException failed) {
            LOG.warn("{} could not keep the events from {} on", generation.id(), from, failed);
            generations.stop(generation, String.valueOf(failed));
            throw failed;
        }
    }

    private FoldFailed keepWhatComesBefore(List<LoggedEvent> events, long from, FoldFailed failed) {
        try {
            if (failed.position() > from) {
                keep(events, from, failed.position());
            }
            return failed;
        } catch (FoldFailed earlier) {
            return keepWhatComesBefore(events, from, earlier);
        }
    }

    private void keep(List<LoggedEvent> events, long from, long to) {
        if (to - from > Math.max(FAR, to / PART)) {
            catchUp(from, to);
        } else {
            kept.put(folds.at(view, folds.named(view, events, from, to), to));
        }
        moves.kept(generation.id(), to);
        generations.advance(generation, to);
        seen = to;
        moves.moved();
    }

    private void catchUp(long from, long to) {
        LOG.info("{} catches up from position {} to {}", generation.id(), from, to);
        try (var pending = new Pending<>(kept)) {
            var failed = folds.sweep(from, to, to, Sweep.Steps.UNHEARD).run(List.of(folds.wanted(view, pending::add)));
            for (var failure : failed.values()) {
                throw failure;
            }
            pending.keep();
        }
    }

    private void stop(FoldFailed failed) {
        LOG.error("{} stops at position {}: {}", generation.id(), failed.position(), failed.getMessage(), failed);
        generations.stop(generation, failed.position(), String.valueOf(failed.getMessage()));
    }

    @Override
    public boolean supports(QualifiedName eventName) {
        return true;
    }

    /** Not asked for: the stream is not narrowed by names. */
    @Override
    public Set<QualifiedName> supportedEvents() {
        return Set.of();
    }

    /** One event after the other. */
    @Override
    public Object sequenceIdentifierFor(EventMessage event, ProcessingContext context) {
        return 0;
    }

    @Override
    public EventHandlerRegistry subscribe(QualifiedName name, EventHandler handler) {
        throw new UnsupportedOperationException("a projection has one way to handle events");
    }
}
