package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.UnknownEventType;
import se.klubba.axon.mongodb.log.Sample.Raised;
import se.klubba.axon.mongodb.log.Sample.Text;
import se.klubba.embedded.testing.Stores;

/** Events as they are stored: put aside, decoded when they are needed, in whole or in part. */
abstract class UndecodedContract extends OnAStore {
    UndecodedContract(Stores store) {
        super(store);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Priority(int priority) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Words(Text words) {}

    @Test
    void what_was_put_aside_is_decoded_as_it_is_read() {
        var log = log();
        append(log, spoken("a", "yes"), raised("a"));
        append(log, spoken("b", "no"));
        log.events().disposeContent(2);

        var aside = all(log).stream()
                .map(event -> log.events().undecoded(event.bytes()))
                .toList();

        var read = read(log, ALL);
        assertThat(aside).extracting(Undecoded::decoded).containsExactlyElementsOf(read);
        assertThat(aside)
                .extracting(Undecoded::payload)
                .containsExactlyElementsOf(
                        read.stream().map(LoggedEvent::payload).toList());
        assertThat(aside).allSatisfy(event -> {
            var whole = event.decoded();
            assertThat(event.position()).isEqualTo(whole.position());
            assertThat(event.name()).isEqualTo(whole.type().qualifiedName());
            assertThat(event.tags()).isEqualTo(whole.tags());
            assertThat(event.recordedAt()).isEqualTo(whole.recordedAt());
            assertThat(event.metadata()).isEqualTo(whole.metadata());
        });
    }

    @Test
    void a_part_is_read_of_the_newest_version() {
        var log = log();
        append(log, new Raised("a", 5), raised("b"));
        stored("events.1.version", "1");
        stored("events.1.payload", "{\"matter\":\"b\"}");

        assertThat(all(log))
                .extracting(event -> event.part(Priority.class))
                .containsExactly(new Priority(5), new Priority(3));
    }

    @Test
    void a_part_of_what_no_class_reads_is_an_error_that_names_its_position() {
        var log = log();
        append(log, raised("a"), raised("b"));
        stored("events.1.type", "sample.Forgotten");

        assertThatThrownBy(() -> all(log).get(1).part(Priority.class))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("position 1");
    }

    @Test
    void a_part_has_no_words() {
        var log = log();
        append(log, spoken("a", "yes"));

        assertThatThrownBy(() -> all(log).getFirst().part(Words.class))
                .hasMessageContaining("words without their event");
    }

    @Test
    void a_digest_over_all_of_them_is_the_one_that_verifying_gives() throws Exception {
        var log = log();
        append(log, spoken("a", "yes"), raised("a"));
        append(log, spoken("b", "no"));
        log.events().disposeContent(2);

        var digest = MessageDigest.getInstance("SHA-256");
        all(log).forEach(event -> digest.update(event.digested()));

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo(log.events().verify(0, 3).digest());
    }

    private static List<Undecoded> all(MongoLog log) {
        try (var events = log.events().undecoded(0, Long.MAX_VALUE)) {
            return events.toList();
        }
    }
}
