package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.EventHandlerRegistry;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * Handles nothing, and makes the framework hand every event to the segments of one bucket: an event may name keys of several segments,
 * while the framework asks a component for one sequence, and gives an event to the segments of the sequences of all components, whether
 * they support it or not.
 */
record EverySegment(int bucket) implements EventHandlingComponent {
    /** The projection, and what brings every event to each of its segments. */
    static List<EventHandlingComponent> of(Projection<?> projection) {
        return Stream.concat(
                        Stream.of(projection), IntStream.range(1, Buckets.COUNT).mapToObj(EverySegment::new))
                .toList();
    }

    @Override
    public Object sequenceIdentifierFor(EventMessage event, ProcessingContext context) {
        return bucket;
    }

    @Override
    public boolean supports(QualifiedName eventName) {
        return false;
    }

    @Override
    public Set<QualifiedName> supportedEvents() {
        return Set.of();
    }

    @Override
    public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
        return MessageStream.empty();
    }

    @Override
    public EventHandlerRegistry subscribe(QualifiedName name, EventHandler handler) {
        throw new UnsupportedOperationException("it handles nothing");
    }
}
