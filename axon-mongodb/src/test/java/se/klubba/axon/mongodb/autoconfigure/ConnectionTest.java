package se.klubba.axon.mongodb.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.Map;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.SimpleCommandHandlingComponent;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Library.Shelve;
import se.klubba.embedded.EmbeddedMongo;

/** The application says where the server is in the way of Spring Boot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConnectionTest {
    private static ApplicationContextRunner application(EmbeddedMongo server) {
        return new ApplicationContextRunner()
                .withUserConfiguration(ApplicationContract.Declared.class)
                .withConfiguration(AutoConfigurations.of(
                        MongoAutoConfiguration.class,
                        AxonMongodbAutoConfiguration.class,
                        ProjectionsHealthAutoConfiguration.class))
                .withPropertyValues("spring.mongodb.uri=" + server.uri());
    }

    @Test
    void what_is_appended_is_there_after_a_restart() {
        try (var server = EmbeddedMongo.inMemory()) {
            application(server).run(started -> {
                var sent = started.getBean(Commands.class).send(new Shelve("b1", "north", "Emil"), Library.ACTOR);
                assertThat(sent.position()).isEqualTo(1);
            });
            application(server).run(started -> {
                assertThat(started).hasSingleBean(MongoClient.class);
                assertThat(started.getBean(EventLog.class).head()).isEqualTo(1);
            });
        }
    }

    @Test
    void an_application_that_does_not_say_what_its_events_are_does_not_start() {
        try (var server = EmbeddedMongo.inMemory()) {
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(MongoAutoConfiguration.class, AxonMongodbAutoConfiguration.class))
                    .withPropertyValues("spring.mongodb.uri=" + server.uri())
                    .run(started -> assertThat(started.getStartupFailure()).hasMessageContaining("EventTypes"));
        }
    }

    @Test
    void a_declared_handler_that_turns_out_to_return_nothing_commits_nothing() {
        var burn = new MessageType("library", "Burn", "1");
        var silent = SimpleCommandHandlingComponent.create("silent")
                .subscribe(
                        burn.qualifiedName(),
                        (_, _) -> MessageStream.empty()
                                .<CommandResultMessage>cast()
                                .first());
        try (var server = EmbeddedMongo.inMemory()) {
            application(server)
                    .withBean("silent", CommandHandlers.class, () -> new CommandHandlers("silent", silent))
                    .run(started -> {
                        var command = new GenericCommandMessage(burn, "all", Map.of("actor", "a"));
                        assertThat(started.getBean(CommandBus.class).dispatch(command, null))
                                .failsWithin(Duration.ofSeconds(10))
                                .withThrowableThat()
                                .withMessageContaining("returned nothing");
                    });
        }
    }
}
