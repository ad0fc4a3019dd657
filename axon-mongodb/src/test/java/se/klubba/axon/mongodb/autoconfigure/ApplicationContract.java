package se.klubba.axon.mongodb.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.MissingMetadata;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.commands.Conflict;
import se.klubba.axon.mongodb.commands.Sent;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Library.Move;
import se.klubba.axon.mongodb.sample.Library.Shelve;
import se.klubba.axon.mongodb.sample.Library.StandsThere;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.embedded.testing.Stores;

/** What an application gets that declares its handlers and its views and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ApplicationContract {
    private static final Duration SOON = Duration.ofSeconds(20);

    abstract Stores store();

    ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withBean(MongoClient.class, () -> store().client(), bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(Declared.class)
                .withConfiguration(AutoConfigurations.of(
                        AxonMongodbAutoConfiguration.class, ProjectionsHealthAutoConfiguration.class))
                .withPropertyValues("axon.mongodb.database=test-" + UUID.randomUUID());
    }

    /** All that an application says. */
    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        EventTypes events() {
            return Library.EVENTS;
        }

        @Bean
        ContentType<Title> words() {
            return Title.CONTENT;
        }

        @Bean
        TagsOf tags() {
            return Library::tags;
        }

        @Bean
        CommandHandlers library() {
            return new CommandHandlers("library", new Library.Handlers());
        }

        @Bean
        ShelfView shelves() {
            return new ShelfView(1);
        }
    }

    @Test
    void a_command_is_read_back_from_its_view_once_the_view_has_seen_its_position() {
        application().run(started -> {
            var sent = send(started, new Shelve("b1", "north", "Emil"));
            assertThat(sent.result()).isEqualTo("shelved");
            assertThat(sent.position()).isEqualTo(1);
            var views = started.getBean(Views.class);
            var view = started.getBean(ShelfView.class);
            views.await(view, sent.position(), SOON);
            var stored = Objects.requireNonNull(views.find(view, "north"));
            assertThat(stored.position()).isZero();
            assertThat(stored.value().books()).containsExactly(Map.entry("b1", "Emil"));
            assertThat(views.find(view, "south")).isNull();
        });
    }

    @Test
    void a_command_that_appends_nothing_is_answered_with_where_the_log_ends() {
        application().run(started -> {
            send(started, new Shelve("b1", "north", "Emil"));
            send(started, new Shelve("b2", "north", "Ronja"));
            var again = send(started, new Shelve("b1", "north", "Emil"));
            assertThat(again.result()).isEqualTo("there");
            assertThat(again.position()).isEqualTo(2);
        });
    }

    @Test
    void every_event_says_who_acted_and_what_it_came_of() {
        application().run(started -> {
            started.getBean(Commands.class)
                    .send(new Shelve("b1", "north", "Emil"), Map.of("actor", "Astrid", "correlationId", "c-1"));
            var event = log(started).getFirst();
            assertThat(event.metadata()).containsEntry("actor", "Astrid").containsEntry("correlationId", "c-1");
            assertThat(event.metadata().get("causationId")).isNotBlank().isNotEqualTo("c-1");
            assertThatThrownBy(() -> started.getBean(Commands.class).send(new Shelve("b2", "north", "?"), Map.of()))
                    .isInstanceOf(MissingMetadata.class);
            assertThat(log(started)).hasSize(1);
        });
    }

    @Test
    void what_a_handler_refuses_is_thrown_as_it_is() {
        application().run(started -> {
            send(started, new Shelve("b1", "north", "Emil"));
            assertThatThrownBy(() -> send(started, new Move("b1", "north"))).isInstanceOf(StandsThere.class);
            assertThat(log(started)).hasSize(1);
        });
    }

    @Test
    void a_command_that_met_newer_events_is_handled_anew_from_a_fresh_read() {
        application().run(started -> {
            send(started, new Shelve("b1", "north", "Emil"));
            var attempts = new AtomicInteger();
            var sent = send(started, new Move("b1", "south", () -> {
                if (attempts.incrementAndGet() <= 2) {
                    send(started, new Move("b1", "east" + attempts));
                }
            }));
            assertThat(attempts).hasValue(3);
            assertThat(sent.result()).isEqualTo("east2");
            assertThat(sent.position()).isEqualTo(4);
        });
    }

    @Test
    void a_command_that_meets_newer_events_every_time_is_a_conflict_after_as_many_attempts_as_are_set() {
        application().withPropertyValues("axon.mongodb.commands.attempts=3").run(started -> {
            send(started, new Shelve("b1", "north", "Emil"));
            var attempts = new AtomicInteger();
            assertThatThrownBy(() -> send(
                            started,
                            new Move(
                                    "b1",
                                    "south",
                                    () -> send(started, new Move("b1", "east" + attempts.incrementAndGet())))))
                    .isInstanceOf(Conflict.class);
            assertThat(attempts).hasValue(3);
            assertThat(log(started)).hasSize(4);
        });
    }

    @Test
    void the_clock_of_the_application_is_that_of_the_log() {
        var then = Instant.parse("2019-09-06T08:00:00Z");
        application()
                .withBean(Clock.class, () -> Clock.fixed(then, ZoneOffset.UTC))
                .run(started -> {
                    send(started, new Shelve("b1", "north", "Emil"));
                    assertThat(log(started).getFirst().recordedAt()).isEqualTo(then);
                });
    }

    @Test
    void events_are_not_published_outside_of_a_command() {
        application().run(started -> {
            var event = new GenericEventMessage(
                    new MessageType("library", "BookShelved", "1"),
                    new BookShelved("b", "s", new Title("t")),
                    Library.ACTOR);
            assertThatThrownBy(() -> started.getBean(EventStore.class).publish(null, List.of(event)))
                    .hasMessageContaining("unit of work");
            assertThat(log(started)).isEmpty();
        });
    }

    @Test
    void nothing_phones_home() {
        System.clearProperty("axoniq.update-checker.disabled");
        application().run(started -> {
            assertThat(started).hasNotFailed();
            assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        });
    }

    @Test
    void a_node_may_handle_commands_only_or_keep_views_only() {
        var shared = application();
        shared.withPropertyValues("axon.mongodb.projections.enabled=false").run(writing -> {
            send(writing, new Shelve("b1", "north", "Emil"));
            var health = Objects.requireNonNull(
                    writing.getBean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            shared.withPropertyValues("axon.mongodb.commands.enabled=false").run(reading -> {
                assertThat(reading).doesNotHaveBean(Commands.class);
                var views = writing.getBean(Views.class);
                views.await(writing.getBean(ShelfView.class), 1, SOON);
                assertThat(views.find(writing.getBean(ShelfView.class), "north"))
                        .isNotNull();
            });
        });
    }

    @Test
    void a_view_that_cannot_go_on_is_down_and_says_where_until_it_can() {
        application().run(started -> {
            await().atMost(SOON).until(() -> health(started).getStatus().equals(Status.UP));
            assertThat(health(started).getDetails().toString()).contains("lag=0");
            var view = started.getBean(ShelfView.class);
            view.unreadable().add("b1");
            send(started, new Shelve("b1", "north", "Emil"));
            await().atMost(SOON).until(() -> health(started).getStatus().equals(Status.DOWN));
            assertThat(String.valueOf(health(started).getDetails().get("shelf")))
                    .contains("stoppedAt=0", "cannot read b1", "lag=1");
            view.unreadable().clear();
            await().atMost(SOON).until(() -> health(started).getStatus().equals(Status.UP));
        });
    }

    private static Health health(ApplicationContext started) {
        return Objects.requireNonNull(started.getBean(HealthIndicator.class).health());
    }

    private static Sent send(ApplicationContext started, Object command) {
        return started.getBean(Commands.class).send(command, Library.ACTOR);
    }

    private static List<LoggedEvent> log(ApplicationContext started) {
        try (var events = started.getBean(EventLog.class).read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            return events.toList();
        }
    }
}
