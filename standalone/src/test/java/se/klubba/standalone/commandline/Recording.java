package se.klubba.standalone.commandline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.EventCatalog;
import se.klubba.kernel.KlubbaEvent;

/** Puts facts into the log of a register that is open, without rules. */
final class Recording {
    private Recording() {}

    static void in(Register register, KlubbaEvent... events) {
        List<TaggedEventMessage<?>> all = Arrays.stream(events)
                .<TaggedEventMessage<?>>map(Recording::tagged)
                .toList();
        register.mongoLog()
                .engine()
                .appendEvents(AppendCondition.none(), null, all)
                .thenCompose(Recording::committed)
                .join();
    }

    private static CompletableFuture<?> committed(EventStorageEngine.AppendTransaction<?> transaction) {
        return transaction.commit(null);
    }

    private static TaggedEventMessage<?> tagged(KlubbaEvent event) {
        var type = new MessageType(
                EventCatalog.name(event.getClass()),
                event.getClass().getAnnotation(Event.class).version());
        var message = new GenericEventMessage(
                UUID.randomUUID().toString(),
                type,
                event,
                Map.of("actor", "secretary", "correlationId", "c", "causationId", "c"),
                Instant.now());
        return new GenericTaggedEventMessage<>(
                message,
                event.keys().stream().map(k -> Tag.of(k.name(), k.value())).collect(Collectors.toUnmodifiableSet()));
    }
}
