package se.klubba.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {
    private static final BodyId A = new BodyId("a");
    private static final BodyId B = new BodyId("b");
    private static final BodyId C = new BodyId("c");

    @Test
    void facts_come_in_the_order_of_their_day_whatever_the_order_of_recording() {
        var timeline = log(renamed(A, "2020-03-06"), renamed(A, "2019"), renamed(A, "2019-10-04"), noted(A));
        assertThat(timeline.facts()).extracting(Fact::entry).containsExactly(3L, 2L, 1L, 0L);
    }

    @Test
    void on_one_day_item_clause_and_effect_decide_and_what_is_missing_comes_first() {
        var timeline = log(
                at("10", new Basis.Clause("a", 1, 1, Basis.Block.DECISION)),
                at("3a", new Basis.Clause("b", 2, 0, Basis.Block.DECISION)),
                at("3a", new Basis.Clause("a", 1, 2, Basis.Block.DECISION)),
                at("3a", null),
                renamed(A, "2020-02-07"));
        assertThat(timeline.facts()).extracting(Fact::entry).containsExactly(4L, 3L, 2L, 1L, 0L);
    }

    @Test
    void a_correction_replaces_the_whole_entry_and_keeps_its_place_in_the_log() {
        var timeline = log(renamed(A, "2020-02-07"), corrected(0, 0, renamed(A, "2020-02-08"), A));
        var fact = timeline.facts().getFirst();
        assertThat(timeline.facts()).hasSize(1);
        assertThat(fact.event()).isEqualTo(renamed(A, "2020-02-08"));
        assertThat(fact.entry()).isZero();
        assertThat(fact.version()).isEqualTo(1);
        assertThat(fact.corrected()).isTrue();
    }

    @Test
    void a_fact_that_a_correction_moved_is_no_longer_about_the_former() {
        var all = log(renamed(A, "2020-02-07"), corrected(0, 0, renamed(B, "2020-02-07"), A));
        assertThat(all.about(A.key())).isEmpty();
        assertThat(all.about(B.key())).hasSize(1);
    }

    @Test
    void reading_only_the_keys_of_one_thing_is_enough_to_know_where_a_twice_moved_fact_is() {
        var all = List.of(
                entry(0, renamed(A, "2020-02-07")),
                entry(1, corrected(0, 0, renamed(B, "2020-02-07"), A)),
                entry(2, corrected(0, 1, renamed(C, "2020-02-07"), B)),
                entry(3, corrected(0, 2, renamed(A, "2020-02-09"), C)));
        assertThat(read(all, A).about(A.key())).hasSize(1);
        assertThat(read(all, B).about(B.key())).isEmpty();
        assertThat(read(all, C).about(C.key())).isEmpty();
        assertThat(read(all.subList(0, 3), C).about(C.key())).hasSize(1);
    }

    @Test
    void a_retraction_removes_the_root_with_all_its_versions() {
        var timeline = log(
                renamed(A, "2020-02-07"),
                corrected(0, 0, renamed(A, "2020-02-08"), A),
                new EntryRetracted(0, 1, Set.of(A.key()), null, Occurrence.UNDATED));
        assertThat(timeline.facts()).isEmpty();
        assertThat(timeline.fact(0)).isNull();
    }

    @Test
    void a_second_document_adds_a_source_and_never_a_second_fact() {
        var from = new Occurrence(EdtfDate.of("2020-02-07"), Basis.at(new MeetingId("m"), ItemNumber.of(5)), List.of());
        var timeline = log(renamed(A, "2020-02-07"), new SourceAdded(0, Set.of(A.key()), from));
        assertThat(timeline.facts()).hasSize(1);
        assertThat(timeline.facts().getFirst().occurrences()).hasSize(2).last().isEqualTo(from);
    }

    @Test
    void without_an_entry_it_is_as_if_that_had_never_been_recorded_nor_anything_said_of_it() {
        var from = new Occurrence(EdtfDate.of("2020-02-07"), Basis.NONE, List.of());
        var all = log(
                noted(A),
                renamed(A, "2020-02-07"),
                corrected(1, 1, renamed(B, "2020-02-08"), A),
                new SourceAdded(1, Set.of(B.key()), from),
                new WordsDisposedOf(1, Set.of(A.key(), B.key()), Words.of("Gallring"), Occurrence.UNDATED),
                renamed(B, "2020-02-09"));
        var others = Timeline.of(all.entries().stream()
                .filter(e -> e.position() == 0 || e.position() == 5)
                .toList());
        var without = all.without(1);
        assertThat(without.facts()).isEqualTo(others.facts());
        assertThat(without.entries()).containsExactlyElementsOf(others.entries());
        for (var body : List.of(A, B)) {
            assertThat(without.about(body.key()))
                    .containsExactlyElementsOf(others.about(body.key()).toList());
        }
        assertThat(without.without(0).about(A.key())).isEmpty();
        assertThat(all.about(B.key())).hasSize(3);
    }

    @Test
    void words_that_were_disposed_of_are_gone_and_the_fact_stays() {
        var timeline =
                log(noted(A), new WordsDisposedOf(0, Set.of(A.key()), Words.of("Gallringsbeslut"), Occurrence.UNDATED));
        assertThat(timeline.events(BodyNoted.class))
                .singleElement()
                .satisfies(e -> assertThat(e.name().disposed()).isTrue());
    }

    @Test
    void as_of_a_day_keeps_what_had_surely_happened() {
        var timeline = log(noted(A), renamed(A, "2019"), renamed(A, "2019-10-04"), renamed(A, "2020-02-07"));
        assertThat(timeline.asOf(java.time.LocalDate.of(2019, 10, 4)))
                .extracting(Fact::entry)
                .containsExactly(0L, 2L);
    }

    static Timeline log(KlubbaEvent... events) {
        var entries = new java.util.ArrayList<Entry>();
        for (var event : events) {
            entries.add(entry(entries.size(), event));
        }
        return Timeline.of(entries);
    }

    static Entry entry(long position, KlubbaEvent event) {
        return new Entry(position, Instant.EPOCH.plusSeconds(position), "anna", event);
    }

    private static Timeline read(List<Entry> log, BodyId body) {
        return Timeline.of(
                log.stream().filter(e -> e.event().keys().contains(body.key())).toList());
    }

    private static EntryCorrected corrected(long entry, long replaces, KlubbaEvent by, BodyId former) {
        return new EntryCorrected(entry, replaces, by, Set.of(former.key()), null, Occurrence.UNDATED);
    }

    private static BodyNoted noted(BodyId body) {
        return new BodyNoted(body, Words.of("Nätverket"), BodyKind.NETWORK, Occurrence.UNDATED);
    }

    private static BodyRenamed renamed(BodyId body, String on) {
        return new BodyRenamed(body, Words.of("Rådet"), Occurrence.on(EdtfDate.of(on)));
    }

    private static BodyRenamed at(String item, Basis.@Nullable Clause clause) {
        var basis = new Basis(new MeetingId("m"), null, ItemNumber.of(item), clause, null, List.of(), null);
        return new BodyRenamed(A, Words.of("Rådet"), new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of()));
    }
}
