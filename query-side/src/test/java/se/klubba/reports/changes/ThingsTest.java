package se.klubba.reports.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.timeline.Fact;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThingsTest {
    /** More than are read at a time. */
    private static final int MANY = 10_000;

    private final List<Integer> read = new ArrayList<>();
    private final Things things = new Things(this::recall);

    private Stream<Fact> recall(Collection<Long> entries) {
        read.add(entries.size());
        return entries.stream().map(ThingsTest::fact);
    }

    private static Fact fact(long entry) {
        var closed = new MatterClosed(new MatterId("m" + entry), Occurrence.UNDATED);
        return new Fact(entry, entry, Instant.EPOCH, "secretary", closed, List.of());
    }

    private List<String> told(boolean still) {
        var told = new ArrayList<String>();
        things.forEach(
                still,
                (key, standing) -> told.add(
                        key + standing.facts().stream().map(Fact::entry).toList()));
        return told;
    }

    @Test
    void only_what_moved_is_read_again_unless_time_itself_moves_it() {
        things.add("a", fact(1), false);
        things.add("b", fact(2), false);
        things.add("b", fact(3), true);
        things.add("a", fact(4), false);

        assertThat(told(false)).containsExactly("b[2, 3]");
        assertThat(read).containsExactly(2);
        assertThat(told(true)).containsExactly("a[1, 4]", "b[2, 3]");
        assertThat(things.standing("a").facts()).hasSize(2);
        assertThat(things.standing("c").facts()).isEmpty();
    }

    @Test
    void some_are_read_at_a_time_and_each_once() {
        IntStream.range(0, MANY).forEach(i -> things.add("t" + i, fact(i), true));

        assertThat(told(false)).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(read)
                .hasSizeGreaterThan(1)
                .allSatisfy(some -> assertThat(some).isLessThanOrEqualTo(MANY / 2));
        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
    }
}
