package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.BrokenChain;
import se.klubba.embedded.testing.Stores;

/** A log from which something is missing is met loudly, by whoever comes to the place. */
abstract class BrokenLogContract extends OnAStore {
    BrokenLogContract(Stores store) {
        super(store);
    }

    /** Three commits; the second one, of two events, at 1. */
    private MongoLog log123() {
        var log = log();
        append(log, raised("a"));
        append(log, raised("b"), raised("b"));
        append(log, raised("c"));
        return log;
    }

    private void remove(long position) {
        collection.deleteOne(new Document("_id", position));
    }

    @Test
    void a_reader_stops_where_a_commit_is_missing_and_names_the_position() {
        var log = log123();
        remove(1);

        assertThatThrownBy(() -> read(log, ALL))
                .isInstanceOfSatisfying(
                        BrokenChain.class,
                        broken -> assertThat(broken.position()).isEqualTo(1));
        assertThatThrownBy(() -> source(log, ALL)).isInstanceOf(BrokenChain.class);
        assertThat(log.events().verify(0, 4).faults()).hasSize(1);
    }

    @Test
    void a_reader_stops_where_the_end_is_missing() {
        var log = log123();
        remove(3);

        assertThatThrownBy(() -> read(log, ALL)).isInstanceOf(BrokenChain.class).hasMessageContaining("position 3");
    }

    @Test
    void a_follower_stops_where_a_commit_is_missing() {
        var log = log123();
        remove(1);
        var stream = follow(log, 1, ALL);

        assertThat(stream.next()).isEmpty();
        assertThat(stream.error()).containsInstanceOf(BrokenChain.class);
    }

    @Test
    void a_follower_stops_where_what_it_has_not_read_yet_is_missing() {
        var log = log123();
        remove(3);
        var stream = follow(log, 3, ALL);

        assertThat(stream.next()).isEmpty();
        assertThat(stream.error()).containsInstanceOf(BrokenChain.class);
    }

    @Test
    void nothing_is_appended_over_a_gap_by_who_has_not_seen_what_was_there() {
        log123();
        remove(1);
        var another = log();

        assertThatThrownBy(() -> append(another, nothingNew("x", 1), raised("x")))
                .isInstanceOf(BrokenChain.class);
        assertThat(commits()).hasSize(2);
    }

    @Test
    void a_commit_that_overlaps_another_is_met_by_a_reader_of_tags_too() {
        var log = log123();
        var copy = new Document(commits().get(1)).append("_id", 2L).append("commit", "another");
        remove(3);
        collection.insertOne(copy);

        assertThatThrownBy(() -> read(log, Sample.of("b"))).isInstanceOf(BrokenChain.class);
    }

    @Test
    void a_commit_that_does_not_have_as_many_events_as_it_says_is_met() {
        var log = log123();
        collection.updateOne(new Document("_id", 1L), new Document("$set", new Document("n", 3)));

        assertThatThrownBy(() -> read(log, ALL)).isInstanceOf(BrokenChain.class);
    }
}
