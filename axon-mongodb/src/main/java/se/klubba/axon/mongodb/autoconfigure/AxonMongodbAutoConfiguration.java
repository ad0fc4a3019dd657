package se.klubba.axon.mongodb.autoconfigure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.heads.HeadFile;
import se.klubba.axon.mongodb.heads.LogHead;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Hiding;
import se.klubba.axon.mongodb.views.MongoViews;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;

/**
 * A log, commands and views, for an application that declares any number of {@link CommandHandlers} and {@link View}s. Its events are the
 * records with {@code @Event} in its packages, found by what is {@code @EventTag} in them, unless it declares {@link EventTypes} and
 * {@link TagsOf}; it declares a {@link ContentType} where some of it is words, a {@link Hiding} where these are disposed of, and a
 * {@link Clock} if recording is not to be by the machine's.
 */
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@EnableConfigurationProperties(AxonMongodbProperties.class)
public class AxonMongodbAutoConfiguration {
    /** Before anything is appended, and after everything was. */
    private static final int HEAD_PHASE = -1;

    private static final int AXON_PHASE = 0;
    private static final int PROJECTIONS_PHASE = 1;
    private static final String REMEDY =
            "put the newest backup in its place; if what is there is meant to be there, remove the file that keeps its head";

    private final AxonMongodbProperties properties;

    AxonMongodbAutoConfiguration(AxonMongodbProperties properties) {
        this.properties = properties;
    }

    @Bean
    @ConditionalOnMissingBean
    EventTypes annotatedEvents(BeanFactory application) {
        return AnnotatedEvents.of(application);
    }

    @Bean
    @ConditionalOnMissingBean
    TagsOf annotatedTags() {
        return TagsOf.annotated();
    }

    @Bean
    @ConditionalOnMissingBean
    ContentType<?> noWords() {
        return ContentType.none();
    }

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson(EventTypes types, ContentType<?> content) {
        return EventJson.of(types, content);
    }

    @Bean
    MongoLog mongoLog(
            MongoClient client, EventJson json, ObjectProvider<Clock> clock, ObjectProvider<Measured> measured) {
        var database = client.getDatabase(properties.database());
        var sessions = sessions(client, database);
        boolean replicated = sessions.replicated();
        var collection = database.getCollection(properties.log().collection());
        if (properties.createIndexes() && replicated) {
            MongoLog.prepare(collection);
        }
        var defaults = LogSettings.with(sessions, clock.getIfAvailable(Clock::systemUTC));
        var settings = properties
                .log()
                .on(defaults, replicated)
                .withListener(measured.getIfAvailable(() -> Measured.NOTHING).log());
        return MongoLog.open(collection, json, settings);
    }

    private Sessions sessions(MongoClient client, MongoDatabase database) {
        return switch (properties.log().sessions()) {
            case CAUSAL -> Sessions.causal(client);
            case NONE -> Sessions.none();
            case AUTO -> Sessions.ofServer(client, database);
        };
    }

    @Bean
    EventLog eventLog(MongoLog log) {
        return log.events();
    }

    @Bean
    LogHead logHead(EventLog log, ObjectProvider<HeadFile> declared) {
        var path = properties.log().headFile();
        var file = path == null ? null : new HeadFile(path, REMEDY);
        return new LogHead(log, declared.getIfAvailable(() -> file));
    }

    @Bean
    SmartLifecycle logHeadLifecycle(LogHead head) {
        var keeping = new HeadKeeping(head, properties.log().headEvery());
        return new Running(HEAD_PHASE, keeping::start, keeping::close);
    }

    @Bean
    AxonConfiguration axonConfiguration(
            MongoLog log, EventJson json, TagsOf tags, ObjectProvider<CommandHandlers> handlers) {
        List<CommandHandlers> handled =
                properties.commands().enabled() ? handlers.orderedStream().toList() : List.of();
        return AxonWiring.of(log.engine(), json, tags, handled);
    }

    @Bean
    SmartLifecycle axonLifecycle(AxonConfiguration axon) {
        return new Running(AXON_PHASE, axon::start, axon::shutdown);
    }

    @Bean
    EventStore eventStore(AxonConfiguration axon) {
        return axon.getComponent(EventStore.class);
    }

    @Bean
    CommandBus commandBus(AxonConfiguration axon) {
        return axon.getComponent(CommandBus.class);
    }

    @Bean
    CommandGateway commandGateway(AxonConfiguration axon) {
        return axon.getComponent(CommandGateway.class);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.mongodb.commands.enabled", matchIfMissing = true)
    Commands commands(AxonConfiguration axon, EventLog log, ObjectProvider<Measured> measured) {
        return Commands.of(
                axon,
                log,
                properties
                        .commands()
                        .settings(
                                measured.getIfAvailable(() -> Measured.NOTHING).commands()));
    }

    @Bean
    MongoTokenStore tokenStore(MongoClient client) {
        var node = properties.node() == null ? UUID.randomUUID().toString() : properties.node();
        return new MongoTokenStore(
                client.getDatabase(properties.database()).getCollection("tokens"),
                node,
                properties.projections().claimTimeout());
    }

    @Bean
    Views views(
            ObjectProvider<View<?>> declared,
            EventLog log,
            ObjectProvider<Hiding> hiding,
            MongoClient client,
            MongoTokenStore tokens,
            EventJson json) {
        return new MongoViews(
                declared.orderedStream().toList(),
                log,
                hiding.getIfAvailable(() -> Hiding.NOTHING),
                client.getDatabase(properties.database()),
                tokens,
                json.mapper(),
                properties.projections().eventsAtOnce());
    }

    @Bean
    @ConditionalOnProperty(name = "axon.mongodb.projections.enabled", matchIfMissing = true)
    SmartLifecycle projectionsLifecycle(Views views, EventStore log) {
        var projections =
                ((MongoViews) views).projections(log, properties.projections().settings());
        return new Running(PROJECTIONS_PHASE, projections::start, projections::close);
    }

    @Bean(destroyMethod = "")
    ViewChecks viewChecks(Views views, ObjectProvider<View<?>> declared, ObjectProvider<Clock> clock) {
        return new ViewChecks(views, declared.orderedStream().toList(), clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    SmartLifecycle viewChecksLifecycle(ViewChecks checks) {
        return new Running(PROJECTIONS_PHASE, () -> scheduled(checks), checks::close);
    }

    private void scheduled(ViewChecks checks) {
        var period = properties.projections().checkEvery();
        if (period != null) {
            checks.every(period);
        }
    }
}
