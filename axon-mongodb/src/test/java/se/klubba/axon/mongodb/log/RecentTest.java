package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.axonframework.messaging.core.QualifiedName;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecentTest {
    private final Recent recent = new Recent();

    private static Commit commit(long first, int size) {
        var event = Encoded.of(
                new QualifiedName("a"), java.util.Set.of(), new BsonDocument("type", new BsonString("a")), null);
        return Commit.of(first, 0, Collections.nCopies(size, event));
    }

    private void saw(long first, int size) {
        recent.saw(commit(first, size));
    }

    @Test
    void tells_the_commits_of_a_range() {
        saw(0, 3);
        saw(3, 2);
        saw(5, 4);
        assertThat(recent.between(3, 9)).extracting(Commit::first).containsExactly(3L, 5L);
        assertThat(recent.between(4, 5)).extracting(Commit::first).containsExactly(3L);
        assertThat(recent.between(1, 9)).hasSize(3);
        assertThat(recent.between(9, 9)).isEmpty();
    }

    @Test
    void knows_what_it_does_not_know() {
        assertThat(recent.between(0, 0)).isEmpty();
        assertThat(recent.between(0, 1)).isNull();
        saw(5, 4);
        assertThat(recent.between(4, 9)).isNull();
        assertThat(recent.between(5, 10)).isNull();
    }

    @Test
    void begins_anew_after_a_gap_and_takes_nothing_twice() {
        saw(0, 3);
        saw(0, 3);
        saw(3, 1);
        assertThat(recent.between(0, 4)).hasSize(2);
        saw(10, 2);
        assertThat(recent.between(0, 12)).isNull();
        assertThat(recent.between(10, 12)).hasSize(1);
    }

    @Test
    void forgets_the_oldest() {
        for (int i = 0; i < 300; i++) {
            saw(i * 10L, 10);
        }
        assertThat(recent.between(0, 3000)).isNull();
        assertThat(recent.between(1000, 3000)).hasSize(200);
    }
}
