package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.BrokenCommitment;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Verification.Fault;
import se.klubba.axon.mongodb.log.Sample.Spoken;
import se.klubba.axon.mongodb.log.Sample.Text;
import se.klubba.embedded.testing.Stores;

/** Words apart from their events: kept, committed to, removed, and shown to be what they were. */
abstract class WordsContract extends OnAStore {
    WordsContract(Stores store) {
        super(store);
    }

    @Test
    void words_are_beside_their_event_and_never_in_it() {
        append(log(), raised("a"), new Spoken("b", new Text("first"), new Text("second")));

        var commit = commits().getFirst();

        var event = commit.getList("events", Document.class).get(1);
        assertThat(event.toJson()).doesNotContain("first").doesNotContain("second");
        assertThat(event.getString("payload")).isEqualTo("{\"matter\":\"b\",\"words\":0,\"aside\":1}");
        assertThat(event.getString("commitment")).hasSize(64);
        var content = commit.getList("content", Document.class);
        assertThat(content.get(0)).isNull();
        assertThat(content.get(1).getList("words", String.class)).containsExactly("first", "second");
        assertThat(content.get(1).get("salt", Binary.class).getData()).hasSize(32);
        assertThat(commit.getList("events", Document.class).get(0)).doesNotContainKey("commitment");
    }

    @Test
    void the_same_words_have_another_commitment_each_time() {
        append(log(), spoken("a", "yes"), spoken("a", "yes"));

        var events = commits().getFirst().getList("events", Document.class);

        assertThat(events.get(0).getString("commitment"))
                .isNotEqualTo(events.get(1).getString("commitment"));
    }

    @Test
    void disposed_words_are_gone_and_all_else_is_as_it_was() {
        var log = log();
        append(log, spoken("a", "one"), spoken("a", "two"), raised("a"));
        var before = log.events().verify(0, 3);

        log.events().disposeContent(1);

        assertThat(read(log, ALL))
                .extracting(LoggedEvent::payload)
                .containsExactly(spoken("a", "one"), new Spoken("a", Text.DISPOSED, null), raised("a"));
        assertThat(commits().getFirst().toJson()).contains("one").doesNotContain("two");
        var after = log.events().verify(0, 3);
        assertThat(after.sound()).isTrue();
        assertThat(after.disposed()).isEqualTo(1);
        assertThat(after.digest()).isEqualTo(before.digest());
    }

    @Test
    void to_dispose_again_changes_nothing() {
        var log = log();
        append(log, spoken("a", "one"));
        log.events().disposeContent(0);
        var commit = commits().getFirst();

        log.events().disposeContent(0);

        assertThat(commits()).containsExactly(commit);
    }

    @Test
    void words_that_never_were_cannot_be_disposed_of() {
        var log = log();
        append(log, raised("a"));

        assertThatThrownBy(() -> log.events().disposeContent(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.events().disposeContent(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_that_were_changed_are_found_and_are_not_removed_as_if_they_were_the_right_ones() {
        var log = log();
        append(log, raised("a"), spoken("a", "yes"));
        stored("content.1.words", List.of("no"));

        assertThat(log.events().verify(0, 2).faults())
                .containsExactly(new Fault(1, "words that do not match their commitment"));
        assertThatThrownBy(() -> log.events().disposeContent(1)).isInstanceOf(BrokenCommitment.class);
        assertThat(commits().getFirst().toJson()).contains("no");
    }

    @Test
    void words_put_in_where_none_were_are_found() {
        var log = log();
        append(log, raised("a"), spoken("a", "yes"));
        stored(
                "content.0",
                commits().getFirst().getList("content", Document.class).get(1));

        assertThat(log.events().verify(0, 2).faults()).containsExactly(new Fault(0, "words without a commitment"));
    }

    @Test
    void a_changed_payload_changes_the_digest() {
        var log = log();
        append(log, raised("a"), raised("b"));
        var before = log.events().verify(0, 2).digest();

        stored("events.1.payload", "{\"matter\":\"b\",\"priority\":2}");

        assertThat(log.events().verify(0, 2).digest()).isNotEqualTo(before);
        assertThat(log.events().verify(0, 1).digest()).isNotEqualTo(before);
    }
}
