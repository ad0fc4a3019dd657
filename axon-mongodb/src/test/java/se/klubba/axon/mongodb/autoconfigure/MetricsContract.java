package se.klubba.axon.mongodb.autoconfigure;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.commands.Conflict;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Library.Move;
import se.klubba.axon.mongodb.sample.Library.Shelve;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;

/** What is measured, read from the registry of an application that does something. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class MetricsContract {
    private static final String README = "README.md";

    abstract Stores store();

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withBean(MongoClient.class, () -> store().client(), bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(ApplicationContract.Declared.class)
                .withConfiguration(AutoConfigurations.of(
                        org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class,
                        MetricsAutoConfiguration.class,
                        AxonMongodbAutoConfiguration.class))
                .withPropertyValues("axon.mongodb.database=test-" + UUID.randomUUID());
    }

    private static void send(ApplicationContext started, Object command) {
        started.getBean(Commands.class).send(command, Library.ACTOR);
    }

    private static double value(ApplicationContext started, String meter, String... tags) {
        return started.getBean(MeterRegistry.class)
                .get(meter)
                .tags(tags)
                .meter()
                .measure()
                .iterator()
                .next()
                .getValue();
    }

    @Test
    void an_append_is_timed_and_its_commit_measured() {
        application().run(started -> {
            try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 20)
                        .forEach(i -> senders.submit(() -> send(started, new Shelve("b" + i, "north", ""))));
            }
            var registry = started.getBean(MeterRegistry.class);
            var appended = registry.get("axon.mongodb.log.append")
                    .tag("outcome", "appended")
                    .timer();
            assertThat(appended.count()).isEqualTo(20);
            assertThat(appended.totalTime(NANOSECONDS)).isPositive();
            var commits = registry.get("axon.mongodb.log.commit").timer();
            assertThat(commits.count()).isBetween(1L, 20L);
            assertThat(commits.totalTime(NANOSECONDS)).isPositive();
            assertThat(registry.get("axon.mongodb.log.commit.events").summary().totalAmount())
                    .isEqualTo(20);
            assertThat(registry.get("axon.mongodb.log.commit.appends").summary().totalAmount())
                    .isEqualTo(20);
            assertThat(registry.get("axon.mongodb.log.commit.events").summary().count())
                    .isEqualTo(commits.count());
        });
    }

    @Test
    void a_conflict_and_the_attempt_after_it_are_counted() {
        application().run(started -> {
            send(started, new Shelve("b1", "north", ""));
            var reads = new AtomicInteger();

            send(started, new Move("b1", "south", () -> {
                if (reads.incrementAndGet() == 1) {
                    send(started, new Move("b1", "east"));
                }
            }));

            assertThat(value(started, "axon.mongodb.log.append", "outcome", "conflict"))
                    .isEqualTo(1);
            assertThat(value(started, "axon.mongodb.commands.retries")).isEqualTo(1);
        });
    }

    @Test
    void what_is_given_up_after_the_last_attempt_is_no_attempt_more() {
        application().withPropertyValues("axon.mongodb.commands.attempts=2").run(started -> {
            send(started, new Shelve("b1", "north", ""));
            var to = new AtomicInteger();

            assertThatThrownBy(() -> send(
                            started,
                            new Move("b1", "south", () -> send(started, new Move("b1", "s" + to.incrementAndGet())))))
                    .isInstanceOf(Conflict.class);

            assertThat(value(started, "axon.mongodb.log.append", "outcome", "conflict"))
                    .isEqualTo(2);
            assertThat(value(started, "axon.mongodb.commands.retries")).isEqualTo(1);
        });
    }

    @Test
    void what_fails_is_timed_apart_and_nothing_waits_then() {
        application().run(started -> {
            started.getBean(MongoLog.class).close();
            assertThatThrownBy(() -> send(started, new Shelve("b1", "north", "")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(value(started, "axon.mongodb.log.append", "outcome", "failed"))
                    .isEqualTo(1);
            assertThat(value(started, "axon.mongodb.log.waiting")).isLessThan(2);
        });
    }

    @Test
    void each_view_tells_its_lag_and_whether_it_has_stopped() {
        application().run(started -> {
            started.getBean(ShelfView.class).unreadable().add("b2");
            send(started, new Shelve("b1", "north", ""));
            // it stands as stopped until a node has begun to keep it
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(value(started, "axon.mongodb.views.lag", "view", "shelf"))
                        .isZero();
                assertThat(value(started, "axon.mongodb.views.stopped", "view", "shelf"))
                        .isZero();
            });

            send(started, new Shelve("b2", "north", ""));
            send(started, new Shelve("b3", "north", ""));

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(value(started, "axon.mongodb.views.stopped", "view", "shelf"))
                        .isEqualTo(1);
                assertThat(value(started, "axon.mongodb.views.lag", "view", "shelf"))
                        .isEqualTo(2);
            });
        });
    }

    @Test
    void without_a_registry_all_goes_on_and_nothing_is_measured() {
        new ApplicationContextRunner()
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .withBean(MongoClient.class, () -> store().client(), bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(ApplicationContract.Declared.class)
                .withConfiguration(
                        AutoConfigurations.of(MetricsAutoConfiguration.class, AxonMongodbAutoConfiguration.class))
                .withPropertyValues("axon.mongodb.database=test-" + UUID.randomUUID())
                .run(started -> {
                    assertThat(started).hasNotFailed().doesNotHaveBean(Measured.class);
                    send(started, new Shelve("b1", "north", ""));
                });
    }

    @Test
    void the_readme_names_every_meter() throws IOException {
        var readme = Files.readString(Path.of(README));
        application().run(started -> {
            send(started, new Shelve("b1", "north", ""));
            assertThat(started.getBean(MeterRegistry.class).getMeters())
                    .extracting(Meter::getId)
                    .extracting(Meter.Id::getName)
                    .filteredOn(name -> name.startsWith("axon.mongodb"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        });
    }
}
