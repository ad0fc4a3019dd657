package se.klubba.axon.mongodb.autoconfigure;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import se.klubba.axon.mongodb.autoconfigure.ProcessorsEndpoint.Processor;
import se.klubba.axon.mongodb.autoconfigure.ProcessorsEndpoint.State;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Library.Shelve;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.axon.mongodb.views.Views.Difference;
import se.klubba.embedded.testing.Stores;

/** What an operator sees of the processors, what he can have them do, and what a check of the kept views finds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ProcessorsContract {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final String database = "test-" + UUID.randomUUID();

    abstract Stores store();

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withBean(MongoClient.class, () -> store().client(), bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(ApplicationContract.Declared.class)
                .withConfiguration(AutoConfigurations.of(
                        org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class,
                        AxonMongodbAutoConfiguration.class,
                        MetricsAutoConfiguration.class,
                        ProcessorsEndpointAutoConfiguration.class,
                        ProjectionsHealthAutoConfiguration.class))
                .withPropertyValues("axon.mongodb.database=" + database);
    }

    private static void shelve(ApplicationContext started, String book, String shelf) {
        var sent = started.getBean(Commands.class).send(new Shelve(book, shelf, "Emil"), Library.ACTOR);
        assertThat(sent.result()).isEqualTo("shelved");
    }

    private static void awaitSeen(ApplicationContext started, long position) {
        started.getBean(Views.class).await(started.getBean(ShelfView.class), position, SOON);
    }

    private static ProcessorsEndpoint endpoint(ApplicationContext started) {
        return started.getBean(ProcessorsEndpoint.class);
    }

    private static Processor shelf(ApplicationContext started) {
        return Objects.requireNonNull(endpoint(started).one("shelf"));
    }

    /** As somebody might who has the database open and means well. */
    private void plantADifference(String key) {
        var changed =
                kept().updateOne(eq("_id", key), set("view", "{\"name\":\"" + key + "\",\"books\":{},\"version\":1}"));
        assertThat(changed.getModifiedCount()).isEqualTo(1);
    }

    private MongoCollection<Document> kept() {
        return store().client().getDatabase(database).getCollection("view_shelf_v1");
    }

    @Test
    void what_follows_the_log_says_how_far_it_has_come() {
        application().run(started -> {
            shelve(started, "b1", "north");
            awaitSeen(started, 1);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(shelf(started).state()).isEqualTo(State.FOLLOWING));
            assertThat(shelf(started).progress().position()).isEqualTo(1);
            assertThat(shelf(started).progress().lag()).isZero();
            assertThat(shelf(started).progress().node())
                    .isEqualTo(started.getBean(MongoTokenStore.class).node());
            assertThat(endpoint(started).all().processors()).hasSize(1);
            assertThat(endpoint(started).one("other")).isNull();
        });
    }

    @Test
    void what_has_stopped_says_where_and_why() {
        application().run(started -> {
            started.getBean(ShelfView.class).unreadable().add("b2");
            shelve(started, "b1", "north");
            shelve(started, "b2", "north");

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(shelf(started).state()).isEqualTo(State.STOPPED);
                assertThat(shelf(started).progress().stoppedAt()).isEqualTo(1);
                assertThat(shelf(started).progress().cause()).contains("cannot read b2");
                assertThat(shelf(started).progress().lag()).isEqualTo(1);
            });
        });
    }

    @Test
    void a_check_finds_a_planted_difference_by_key_and_position_and_a_rebuild_mends_it() {
        application().run(started -> {
            shelve(started, "b1", "north");
            shelve(started, "b2", "south");
            shelve(started, "b3", "north");
            awaitSeen(started, 3);
            assertThat(checked(started)).isEmpty();
            assertThat(health(started).getStatus()).isEqualTo(Status.UP);
            plantADifference("north");

            assertThat(checked(started)).containsExactly(new Difference("north", 2, 2));

            var health = health(started);
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().get("shelf")).asString().contains("key=north", "stored=2");
            assertThat(measured(started)).isEqualTo(1);

            act(started, "rebuild");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(checked(started)).isEmpty());
            assertThat(health(started).getStatus()).isEqualTo(Status.UP);
            assertThat(measured(started)).isZero();
        });
    }

    @Test
    void a_check_finds_what_is_missing_and_what_nobody_named() {
        application().run(started -> {
            shelve(started, "b1", "north");
            awaitSeen(started, 1);
            kept().insertOne(new Document("_id", "nowhere")
                    .append("position", 0L)
                    .append("view", "{\"name\":\"nowhere\",\"books\":{},\"version\":1}"));
            kept().deleteOne(eq("_id", "north"));

            assertThat(checked(started))
                    .containsExactlyInAnyOrder(new Difference("north", -1, 0), new Difference("nowhere", 0, -1));
        });
    }

    @Test
    void a_check_by_schedule_tells_without_being_asked() {
        application()
                .withPropertyValues("axon.mongodb.projections.check-every=200ms")
                .run(started -> {
                    shelve(started, "b1", "north");
                    awaitSeen(started, 1);
                    plantADifference("north");

                    await().atMost(SOON)
                            .untilAsserted(() ->
                                    assertThat(health(started).getStatus()).isEqualTo(Status.DOWN));
                });
    }

    @Test
    void without_a_schedule_nothing_is_checked() {
        application().run(started -> {
            assertThat(started.getBean(ViewChecks.class).last()).isEmpty();
            assertThat(measured(started)).isNaN();
        });
    }

    @Test
    void an_event_that_stops_a_view_is_skipped_on_the_record() {
        application().run(started -> {
            started.getBean(ShelfView.class).unreadable().add("b1");
            shelve(started, "b1", "north");
            shelve(started, "b2", "north");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(shelf(started).progress().cause()).contains("cannot read b1"));

            endpoint(started).act("shelf", "skip", 0L, "the registrar", "a slip of the pen");

            awaitSeen(started, 2);
            assertThat(shelf(started).progress().skips()).singleElement().satisfies(skip -> {
                assertThat(skip.position()).isZero();
                assertThat(skip.who()).isEqualTo("the registrar");
                assertThat(skip.why()).isEqualTo("a slip of the pen");
            });
        });
    }

    @Test
    void what_cannot_be_done_is_refused_and_told_why() {
        application().run(started -> {
            shelve(started, "b1", "north");
            awaitSeen(started, 1);

            assertRefused("other", () -> endpoint(started).act("other", "rebuild", null, null, null));
            assertRefused("explode", () -> act(started, "explode"));
            assertRefused("only rebuild, check and skip", () -> act(started, "split"));
            assertRefused("who is missing", () -> endpoint(started).act("shelf", "skip", 0L, null, "no matter"));
            assertRefused(
                    "not stopped at position 0",
                    () -> endpoint(started).act("shelf", "skip", 0L, "the registrar", "no matter"));
        });
    }

    private static void assertRefused(String why, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOf(InvalidEndpointRequestException.class)
                .hasMessageContaining(why);
    }

    private static @Nullable Processor act(ApplicationContext started, String action) {
        return endpoint(started).act("shelf", action, null, null, null);
    }

    private static List<Difference> checked(ApplicationContext started) {
        var check = Objects.requireNonNull(
                Objects.requireNonNull(act(started, "check")).check());
        assertThat(check.failure()).isNull();
        return check.differences();
    }

    private static Health health(ApplicationContext started) {
        return Objects.requireNonNull(started.getBean(HealthIndicator.class).health());
    }

    private static double measured(ApplicationContext started) {
        return started.getBean(MeterRegistry.class)
                .get("axon.mongodb.views.differences")
                .tag("view", "shelf")
                .gauge()
                .value();
    }
}
