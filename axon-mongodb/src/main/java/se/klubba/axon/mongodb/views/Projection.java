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
 * Keeps one generation of a view. The events of a batch are gathered; every key that they name is folded once, up to the batch's end,
 * and stored before the token is. It takes events of any name: what it does not know must stop it, not be passed over.
 */
final class Projection<V> implements EventHandlingComponent {
    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final View<V> view;
    private final Generation generation;
    private final Folds folds;
    private final Kept<V> kept;
    private final Generations generations;
    private final Moves moves;
    private final ResourceKey<List<LoggedEvent>> batch = ResourceKey.withLabel("batch");

    Projection(View<V> view, Generation generation, Folds folds, Kept<V> kept, Generations generations, Moves moves) {
        this.view = view;
        this.generation = generation;
        this.folds = folds;
        this.kept = kept;
        this.generations = generations;
        this.moves = moves;
    }

    @Override
    public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
        context.computeResourceIfAbsent(batch, () -> {
                    var gathered = new ArrayList<LoggedEvent>();
                    context.runOnPostInvocation(_ -> keep(gathered));
                    return gathered;
                })
                .add((LoggedEvent) Objects.requireNonNull(event.payload()));
        return MessageStream.empty();
    }

    /** All of the batch, or what comes before the event that stops it. */
    private void keep(List<LoggedEvent> events) {
        try {
            keep(events, events.getLast().position() + 1);
        } catch (FoldFailed failed) {
            stop(keepWhatComesBefore(events, failed));
            throw failed;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} could not keep the events from {} on",
                    generation.id(),
                    events.getFirst().position(),
                    failed);
            generations.stop(generation, String.valueOf(failed));
            throw failed;
        }
    }

    private FoldFailed keepWhatComesBefore(List<LoggedEvent> events, FoldFailed failed) {
        var before =
                events.stream().filter(e -> e.position() < failed.position()).toList();
        try {
            if (!before.isEmpty()) {
                keep(before, failed.position());
            }
            return failed;
        } catch (FoldFailed earlier) {
            return keepWhatComesBefore(before, earlier);
        }
    }

    private void keep(List<LoggedEvent> events, long end) {
        kept.put(folds.at(view, Folds.named(view, events), end));
        generations.advance(generation, end);
        moves.moved();
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

    /** One segment, one order. */
    @Override
    public Object sequenceIdentifierFor(EventMessage event, ProcessingContext context) {
        return view.name();
    }

    @Override
    public EventHandlerRegistry subscribe(QualifiedName name, EventHandler handler) {
        throw new UnsupportedOperationException("a projection has one way to handle events");
    }
}
