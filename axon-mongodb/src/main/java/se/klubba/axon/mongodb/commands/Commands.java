package se.klubba.axon.mongodb.commands;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.annotation.AnnotatedCommandHandlingComponent;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.core.conversion.MessageConverter;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.MessageOriginProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LogOverloaded;

/**
 * Sends commands to the handlers of this process. A command whose append was refused because the log had gone on is handled anew
 * from a fresh read, a bounded number of times. Whatever metadata a command has, its events have as well.
 */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final CommandBus bus;
    private final MessageTypeResolver types;
    private final EventLog log;
    private final Ends ends;
    private final CommandSettings settings;
    private final Semaphore room;

    Commands(CommandBus bus, MessageTypeResolver types, EventLog log, Ends ends, CommandSettings settings) {
        this.bus = bus;
        this.types = types;
        this.log = log;
        this.ends = ends;
        this.settings = settings;
        this.room = new Semaphore(settings.atOnce());
    }

    /** Has these handlers serve an application's commands; {@link #of} then sends to them. */
    public static void handle(EventSourcingConfigurer axon, Collection<CommandHandlers> declared) {
        axon.componentRegistry(components -> {
            components.registerComponent(Ends.class, _ -> new Ends());
            components.registerComponent(CorrelationDataProviderRegistry.class, _ -> allMetadataAndTheCause());
        });
        for (var handlers : declared) {
            axon.registerCommandHandlingModule(CommandHandlingModule.named(handlers.name())
                    .commandHandlers()
                    .commandHandlingComponent(
                            c -> new Answering(component(handlers.handlers(), c), c.getComponent(Ends.class))));
        }
    }

    public static Commands of(Configuration axon, EventLog log, CommandSettings settings) {
        return new Commands(
                axon.getComponent(CommandBus.class),
                axon.getComponent(MessageTypeResolver.class),
                log,
                axon.getComponent(Ends.class),
                settings);
    }

    private static CommandHandlingComponent component(Object handlers, Configuration axon) {
        return handlers instanceof CommandHandlingComponent component
                ? component
                : new AnnotatedCommandHandlingComponent<>(
                        handlers,
                        axon.getComponent(ParameterResolverFactory.class),
                        axon.getComponent(MessageConverter.class));
    }

    private static CorrelationDataProviderRegistry allMetadataAndTheCause() {
        return new DefaultCorrelationDataProviderRegistry()
                .registerProvider(_ -> Message::metadata)
                .registerProvider(_ -> new MessageOriginProvider());
    }

    /**
     * Handles a command, and waits for it.
     *
     * @param metadata of the command and of every event that it appends; {@code correlationId} is added where it is missing, the
     *     events' {@code causationId} is the command's identifier
     * @throws LogOverloaded at once when too many are under way; nothing was read
     * @throws Conflict when every attempt met newer events; nothing was appended
     * @throws RuntimeException what the handler threw, or the log; nothing was appended unless it is an {@code OutcomeUnknown}
     */
    public Sent send(Object command, Map<String, String> metadata) {
        var identifier = UUID.randomUUID().toString();
        var origin = new HashMap<>(metadata);
        origin.putIfAbsent(MessageOriginProvider.DEFAULT_CORRELATION_KEY, identifier);
        origin.putIfAbsent(MessageOriginProvider.DEFAULT_CAUSATION_KEY, identifier);
        var message = new GenericCommandMessage(
                new GenericMessage(identifier, types.resolveOrThrow(command), command, origin));
        // here, and not where appends wait: a database that is slow is slow to read, too
        if (!room.tryAcquire()) {
            settings.listener().overloaded();
            throw new LogOverloaded(settings.atOnce() + " commands are under way");
        }
        try {
            return untilNothingIsNewer(message);
        } finally {
            room.release();
        }
    }

    private Sent untilNothingIsNewer(GenericCommandMessage message) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(message);
            } catch (AppendEventsTransactionRejectedException newer) {
                if (attempt >= settings.attempts()) {
                    throw new Conflict(Objects.requireNonNull(message.payload()), attempt, newer);
                }
                LOG.debug("{} met newer events in attempt {}", message.type(), attempt);
                settings.listener().again();
                pause(attempt);
            }
        }
    }

    private Sent once(GenericCommandMessage command) {
        ends.expect(command.identifier());
        try {
            var answer = bus.dispatch(command, null).join();
            var end = ends.take(command.identifier());
            LOG.info(
                    "{} {}, correlation {}",
                    command.payloadType().getSimpleName(),
                    end == null ? "appended nothing" : "ends at " + end,
                    command.metadata().get(MessageOriginProvider.DEFAULT_CORRELATION_KEY));
            return new Sent(Objects.requireNonNull(answer.payload(), "no answer"), end == null ? log.head() : end);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            ends.take(command.identifier());
        }
    }

    private static void pause(int attempt) {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempt, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest) + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a command waited for its next attempt", e);
        }
    }
}
