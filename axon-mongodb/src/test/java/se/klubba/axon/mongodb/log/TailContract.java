package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.axon.mongodb.log.Sample.raised;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;

/** Following the log: each follower is woken in every way that there is, and each way suffices. */
@Timeout(60)
abstract class TailContract extends OnAStore {
    static final Duration NEVER = Duration.ofDays(1);

    TailContract(Stores store) {
        super(store);
    }

    BlockingQueue<Long> positions(MongoLog log, long from, EventCriteria criteria) {
        var heard = new LinkedBlockingQueue<Long>();
        var stream = follow(log, from, criteria);
        stream.setCallback(() -> {
            for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
                heard.add(position(entry.get()));
            }
        });
        return heard;
    }

    private static long position(MessageStream.Entry<EventMessage> entry) {
        var logged = Objects.requireNonNull(LoggedEvent.from(entry));
        assertThat(TrackingToken.fromContext(entry).orElseThrow().position()).hasValue(logged.position() + 1);
        return logged.position();
    }

    @Test
    void an_append_of_the_same_process_wakes() throws InterruptedException {
        var log = log(settings().withTailing(NEVER, false));
        var heard = positions(log, 0, ALL);

        append(log, raised("a"));

        assertThat(heard.take()).isZero();
    }

    @Test
    void a_poll_hears_what_another_process_appends() throws InterruptedException {
        var log = log(settings().withTailing(Duration.ofMillis(20), false));
        var heard = positions(log, 0, ALL);
        var other = log(settings().withTailing(NEVER, false));

        append(other, raised("a"));

        assertThat(heard.take()).isZero();
    }

    /** Red when each of them looks for itself. */
    @Test
    void what_this_process_has_appended_its_followers_hear_without_asking_the_server() throws InterruptedException {
        var overheard = new Overheard();
        var client = closing(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .addCommandListener(overheard)
                .build()));
        var settings =
                LogSettings.with(sessions(client), clock).withDeadline(DEADLINE).withTailing(NEVER, false);
        var log = log(sameCollection(client), settings, UnaryOperator.identity());
        append(log, raised("a"));
        var heard = IntStream.range(0, 5).mapToObj(_ -> positions(log, 0, ALL)).toList();
        append(log, raised("a"));
        for (var each : heard) {
            assertThat(each.take()).isZero();
            assertThat(each.take()).isEqualTo(1);
        }
        int before = overheard.sent("find").size();

        for (int i = 0; i < 10; i++) {
            append(log, raised("a"));
        }
        for (var each : heard) {
            for (long position = 2; position < 12; position++) {
                assertThat(each.take()).isEqualTo(position);
            }
        }

        assertThat(overheard.sent("insert")).hasSize(12);
        assertThat(overheard.sent("find")).hasSize(before);
    }

    @Test
    void a_follower_hears_everything_once_and_in_order() throws InterruptedException {
        var log = log();
        for (int i = 0; i < 100; i++) {
            append(log, raised("a"), raised("b"));
        }
        var heard = positions(log, 0, ALL);
        for (int i = 0; i < 20; i++) {
            append(log, raised("a"));
        }

        for (long position = 0; position < 220; position++) {
            assertThat(heard.take()).isEqualTo(position);
        }
    }

    @Test
    void a_follower_of_a_tag_hears_what_has_it() throws InterruptedException {
        var log = log();
        append(log, raised("a"), raised("b"), raised("a"));
        var heard = positions(log, 0, Sample.of("a"));
        append(log, raised("b"));
        append(log, raised("b"), raised("a"));

        assertThat(heard.take()).isZero();
        assertThat(heard.take()).isEqualTo(2);
        assertThat(heard.take()).isEqualTo(5);
    }

    @Test
    void a_follower_may_begin_inside_a_commit() throws InterruptedException {
        var log = log();
        append(log, raised("a"), raised("b"), raised("c"));

        assertThat(positions(log, 1, ALL).take()).isEqualTo(1);
        assertThat(positions(log, 2, Sample.of("c")).take()).isEqualTo(2);
    }

    @Test
    void a_follower_may_wait_for_a_position_that_is_still_to_come() throws InterruptedException {
        var log = log();
        var heard = positions(log, 2, ALL);
        append(log, raised("a"));
        append(log, raised("b"), raised("c"));

        assertThat(heard.take()).isEqualTo(2);
    }

    @Test
    void a_follower_that_fails_does_not_deafen_the_others() throws InterruptedException {
        var log = log(settings().withTailing(NEVER, false));
        var stream = follow(log, 0, ALL);
        stream.setCallback(() -> stream.next().ifPresent(_ -> {
            throw new IllegalStateException("on purpose");
        }));
        var heard = positions(log, 0, ALL);

        append(log, raised("a"));
        append(log, raised("b"));

        assertThat(heard.take()).isZero();
        assertThat(heard.take()).isEqualTo(1);
    }

    @Test
    void who_reads_the_log_by_position_is_woken_until_it_is_enough() throws InterruptedException {
        var log = log(settings().withTailing(NEVER, false));
        var woken = new LinkedBlockingQueue<Long>();
        var following = log.events().follow(() -> woken.add(log.events().head()));

        append(log, raised("a"));
        assertThat(woken.take()).isEqualTo(1);

        following.cancel();
        woken.clear();
        var other = log.events().follow(() -> woken.add(-1L));
        append(log, raised("b"));
        assertThat(woken.take()).isEqualTo(-1);
        assertThat(woken).doesNotContain(2L);
        other.cancel();
    }
}
