package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.mattertrail.MattersView;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Place;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThingsTest {
    /** More than are read at a time. */
    private static final int MANY = 10_000;

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final List<Integer> read = new ArrayList<>();
    private final Map<String, WholeNumbers> entries = new TreeMap<>();
    private final Map<Long, Fact> facts = new HashMap<>();
    private final Map<Long, LocalDate> recorded = new HashMap<>();
    private final Things things = new Things(new MattersView(), entries, this::recall, this::mention);

    private Stream<Fact> recall(Collection<Long> wanted) {
        read.add(wanted.size());
        return wanted.stream().map(entry -> Objects.requireNonNull(facts.get(entry)));
    }

    private Mention mention(Long entry) {
        return new Mention(
                MatterClosed.class,
                Place.of(entry, Objects.requireNonNull(facts.get(entry)).event()),
                Objects.requireNonNull(recorded.get(entry)));
    }

    /** @param found under which it is found; it is about {@code matter} */
    private void put(String found, String matter, long entry, LocalDate day) {
        entries.computeIfAbsent(found, _ -> new WholeNumbers()).add(entry);
        var closed = new MatterClosed(new MatterId(matter), Occurrence.UNDATED);
        facts.put(entry, new Fact(entry, entry, Instant.EPOCH, "secretary", closed, List.of()));
        recorded.put(entry, day);
    }

    private void put(String matter, long entry, LocalDate day) {
        put(matter, matter, entry, day);
    }

    private List<String> told(Things some, LocalDate onlyThoseOf) {
        return some.tell(
                        facts -> facts.anyMatch(f -> f.recordedOn().equals(onlyThoseOf)),
                        (key, standing) ->
                                key + standing.facts().stream().map(Fact::entry).toList())
                .toList();
    }

    @Test
    void only_what_is_asked_for_by_what_is_mentioned_is_read() {
        put("a", 1, MONDAY);
        put("b", 2, MONDAY);
        put("b", 3, MONDAY.plusDays(1));
        put("a", 4, MONDAY);

        assertThat(told(things, MONDAY.plusDays(1))).containsExactly("b[2, 3]");
        assertThat(read).containsExactly(2);
        assertThat(told(things, MONDAY)).containsExactly("a[1, 4]", "b[2, 3]");
        assertThat(told(things.where(f -> f.recordedOn().isAfter(MONDAY)), MONDAY.plusDays(1)))
                .containsExactly("b[3]");
        assertThat(things.standing("a").facts()).hasSize(2);
        assertThat(things.standing("c").facts()).isEmpty();
        assertThat(things.where(f -> f.place().entry() > 1).standing("a").facts())
                .hasSize(1);
    }

    @Test
    void they_come_in_the_order_in_which_it_is_first_heard_of_them() {
        put("a", 2, MONDAY);
        put("a", 9, MONDAY);
        put("b", 5, MONDAY);
        put("c", 1, MONDAY);

        assertThat(told(things, MONDAY)).containsExactly("c[1]", "a[2, 9]", "b[5]");
    }

    @Test
    void what_is_about_something_else_by_now_is_not_told_of_it() {
        put("a", "b", 1, MONDAY);
        put("b", "b", 1, MONDAY);

        assertThat(things.standing("a").facts()).isEmpty();
        assertThat(told(things, MONDAY)).containsExactly("a[]", "b[1]");
    }

    @Test
    void some_are_read_at_a_time_and_each_once() {
        IntStream.range(0, MANY).forEach(i -> put("t" + i, i, MONDAY));

        assertThat(told(things, MONDAY)).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(read)
                .hasSizeGreaterThan(1)
                .allSatisfy(some -> assertThat(some).isLessThanOrEqualTo(MANY / 2));
        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
    }
}
