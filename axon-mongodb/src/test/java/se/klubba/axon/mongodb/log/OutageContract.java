package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.OutcomeUnknown;
import se.klubba.embedded.testing.Stores;

/** Connections that break, seen through the driver. */
abstract class OutageContract extends OnAStore {
    private final TcpProxy proxy;
    /** Gives up soon. */
    private final MongoLog log;
    /** Waits for the driver to find the server again. */
    private final MongoLog patient;
    /** Goes around the proxy. */
    private final MongoLog witness;

    OutageContract(Stores store) {
        super(store);
        var server = store.client()
                .getClusterDescription()
                .getServerDescriptions()
                .getFirst()
                .getAddress();
        proxy = closing(new TcpProxy(server));
        var client = closing(MongoClients.create(proxy.uri()));
        var settings = LogSettings.with(sessions(client), clock).withTailing(Duration.ofMillis(50), false);
        log = log(sameCollection(client), settings.withDeadline(Duration.ofSeconds(2)), UnaryOperator.identity());
        patient = log(sameCollection(client), settings.withDeadline(DEADLINE), UnaryOperator.identity());
        witness = log();
        append(patient, raised("before"));
        assertThat(log.events().head()).isEqualTo(1);
    }

    @Test
    void an_append_whose_answer_was_lost_on_the_way_is_in_the_log_once() {
        proxy.loseTheNextAnswer();

        assertThat(append(patient, nothingNew("a", 1), raised("a"))).isEqualTo(2);
        assertThat(append(patient, nothingNew("a", 2), raised("a"))).isEqualTo(3);
        assertThat(read(witness, Sample.of("a"))).hasSize(2);
    }

    @Test
    void while_the_database_is_away_the_log_says_so_and_goes_on_when_it_is_back() {
        proxy.stop();

        assertThatThrownBy(() -> append(log, raised("a"))).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> source(log, ALL)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.events().head()).isInstanceOf(LogUnavailable.class);
        assertThat(witness.events().head()).isEqualTo(1);

        proxy.start();
        assertThat(patient.events().head()).isEqualTo(1);
        assertThat(append(log, raised("a"))).isEqualTo(2);
    }

    @Test
    void what_was_sent_before_the_database_went_away_is_unknown_until_it_is_back() {
        proxy.loseTheNextAnswerAndStop();

        assertThatThrownBy(() -> append(log, nothingNew("a", 1), raised("a"))).isInstanceOf(OutcomeUnknown.class);
        assertThat(read(witness, Sample.of("a"))).hasSize(1);

        proxy.start();
        assertThat(patient.events().head()).isEqualTo(2);
        assertThat(append(log, nothingNew("a", 2), raised("a"))).isEqualTo(3);
        assertThat(witness.events().verify(0, 3).sound()).isTrue();
    }
}
