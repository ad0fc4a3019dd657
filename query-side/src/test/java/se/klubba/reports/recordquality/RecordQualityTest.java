package se.klubba.reports.recordquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.Parts;
import se.klubba.words.Language;
import se.klubba.words.Messages;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordQualityTest {
    private static final DocumentId ONE = new DocumentId("a".repeat(64));
    private static final DocumentId OTHER = new DocumentId("b".repeat(64));

    private final Register register = new Register();

    private Parts told() {
        return told(null, null);
    }

    private Parts told(@Nullable String from, @Nullable String to) {
        var log = new MemoryLog(register.events());
        var asked = Parameters.asOf(LocalDate.parse("2020-12-31"), Language.EN, EveryReport.ZONE)
                .within(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Parts(EveryReport.run(new RecordQuality(), asked, log, log.head()));
    }

    private static MatterRaised raised(String title, Occurrence at) {
        return new MatterRaised(new MatterId("m1"), Words.of(title), null, at);
    }

    private static Occurrence on(String day, Source... sources) {
        return new Occurrence(
                EdtfDate.of(day), new Basis(null, null, null, null, null, List.of(sources), null), List.of());
    }

    private static Source in(DocumentId document, int line) {
        return new Source(document, new Source.Range(line, line), null);
    }

    private static EntryCorrected corrected(long entry, long replaces, KlubbaEvent replacement, String reason) {
        return new EntryCorrected(entry, replaces, replacement, Set.of(), Words.of(reason), Occurrence.UNDATED);
    }

    @Test
    void each_correction_is_told_with_what_stood_before_it() {
        register.recordedOn("2020-02-10").with(raised("First", on("2020-02-07")));
        register.recordedOn("2020-02-20").with(corrected(0, 0, raised("Second", on("2020-02-07")), "misspelt"));
        register.recordedOn("2020-03-02").with(corrected(0, 1, raised("Second", on("2020-02-06")), "the day before"));

        assertThat(told().figure("corrections")).isEqualTo(2);
        assertThat(told().rows("amendment-table"))
                .containsExactly(
                        List.of(
                                "correction",
                                "2020-02-20 13:00",
                                "secretary",
                                "misspelt",
                                "2020-02-07 Raised: First",
                                "2020-02-07 Raised: Second"),
                        List.of(
                                "correction",
                                "2020-03-02 13:00",
                                "secretary",
                                "the day before",
                                "2020-02-07 Raised: Second",
                                "2020-02-06 Raised: Second"));
        // by the day on which it was recorded
        assertThat(told("2020-03-01", "2020-03-31").figure("corrections")).isEqualTo(1);
    }

    @Test
    void only_what_happened_in_the_period_and_by_the_day_of_the_report_counts() {
        register.recordedOn("2020-02-10")
                .with(
                        raised("Before", on("2020-01-31")),
                        raised("In it", on("2020-02-01")),
                        raised("After", on("2020-03-01")),
                        raised("Later than the report", on("2021-01-01")));

        assertThat(told("2020-02-01", "2020-02-29").figure("undocumented")).isEqualTo(1);
        assertThat(told().figure("undocumented")).isEqualTo(3);
    }

    @Test
    void what_was_retracted_is_told_although_it_stands_no_more() {
        register.recordedOn("2020-02-10").with(raised("Mistaken", on("2020-02-07")));
        register.recordedOn("2020-02-20")
                .with(new EntryRetracted(0, 0, Set.of(), Words.of("another body"), Occurrence.UNDATED));

        assertThat(told().figure("retractions")).isEqualTo(1);
        assertThat(told().figure("undocumented")).isZero();
        assertThat(told().rows("amendment-table").getFirst())
                .containsExactly(
                        "retraction",
                        "2020-02-20 13:00",
                        "secretary",
                        "another body",
                        "2020-02-07 Raised: Mistaken",
                        "");
        assertThat(told().document().facts().iterator().next().why().entry()).isEqualTo(1);
    }

    @Test
    void words_that_were_disposed_of_are_gone_from_amendments_and_their_reasons() {
        register.with(raised("First", on("2020-02-07")));
        register.with(corrected(0, 0, raised("Second", on("2020-02-07")), "misspelt"));
        register.with(new WordsDisposedOf(0, Set.of(), Words.of("decision 7"), Occurrence.UNDATED));

        assertThat(told().rows("amendment-table").toString())
                .contains("(words disposed of)")
                .doesNotContain("First", "Second", "misspelt");
    }

    @Test
    void a_document_counts_once_however_often_it_says_the_same() {
        register.with(
                raised("Told once", on("2020-02-07", in(ONE, 1))),
                raised("Told twice there", on("2020-02-07", in(ONE, 2), in(ONE, 7))),
                raised("Told in both", on("2020-02-07", in(ONE, 3))),
                new SourceAdded(2, Set.of(), on("2020-02-07", in(OTHER, 3))),
                raised("Told in none", on("2020-02-07")));

        assertThat(told().figure("one-document")).isEqualTo(2);
        assertThat(told().figure("undocumented")).isEqualTo(1);
    }

    @Test
    void a_fact_deviates_once_and_is_counted_for_each_of_its_kinds() {
        register.with(
                raised("Both", on("2020-02-07").with(List.of(Deviation.NO_QUORUM, Deviation.MEETING_NOT_OPEN))),
                raised("One", on("2020-02-07").with(List.of(Deviation.NO_QUORUM))));

        assertThat(told().figure("deviating")).isEqualTo(2);
        assertThat(told().bars("per-kind")).containsExactly("meeting not opened: 1", "no quorum: 2");
    }

    @Test
    void minutes_that_were_recorded_late_are_late_once_with_all_that_they_tell() {
        var meeting = new MeetingId("11111111-1111-4111-8111-111111111111");
        var council = new BodyId("council");
        register.recordedOn("2020-06-01")
                .with(
                        new MeetingNoted(meeting, council, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                        raised("At it", at(meeting, "2020-02-07", "1/a")),
                        raised("Told at it", told(meeting, "2019-01-01", "told/t1")));
        register.recordedOn("2020-06-02").with(raised("Added", at(meeting, "2020-02-07", "1/b")));

        assertThat(told().figure("late")).isEqualTo(2);
        assertThat(told().rows("late-table"))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(5))
                .containsExactly("116 2020-02-07 Raised: Added", "115 2020-02-07 2 facts");
    }

    @Test
    void late_minutes_belong_to_the_period_of_their_meeting_with_all_that_they_tell() {
        var meeting = new MeetingId("11111111-1111-4111-8111-111111111111");
        register.recordedOn("2020-06-01")
                .with(
                        new MeetingNoted(
                                meeting, new BodyId("council"), LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                        raised("At it", at(meeting, "2020-02-07", "1/a")),
                        new MatterRaised(
                                new MatterId("m2"),
                                Words.of("On no day that is told"),
                                null,
                                Occurrence.UNDATED.at(
                                        told(meeting, "2019-01-01", "told/t2").basis())),
                        raised("Told at it", told(meeting, "2019-01-01", "told/t1")));

        assertThat(told("2020-02-01", "2020-02-29").rows("late-table"))
                .extracting(row -> row.get(0) + " " + row.get(5))
                .containsExactly("115 3 facts");
        assertThat(told("2019-01-01", "2019-12-31").rows("late-table"))
                .as("what it tells of another period is as late there, and the same record")
                .extracting(row -> row.get(0) + " " + row.get(5))
                .containsExactly("115 3 facts");
        assertThat(told("2018-01-01", "2018-12-31").figure("late")).isZero();
    }

    private static Occurrence at(MeetingId meeting, String day, String key) {
        return new Occurrence(
                EdtfDate.of(day),
                new Basis(meeting, null, null, null, null, List.of(), meeting.value() + "/" + key),
                List.of());
    }

    private static Occurrence told(MeetingId by, String day, String key) {
        return new Occurrence(
                EdtfDate.of(day),
                new Basis(null, null, null, null, null, List.of(), by.value() + "/" + key),
                List.of());
    }

    @Test
    void lateness_counts_from_the_last_day_that_it_can_have_been() {
        register.recordedOn("2020-02-10")
                .with(
                        raised("A year", on("2019")),
                        raised("Three days", on("2020-02-07")),
                        new BodyEstablished(
                                new BodyId("b1"), Words.of("Council"), BodyKind.COUNCIL, on("../2020-01-01")));

        // 41, 40 and 3 days
        assertThat(told().figure("late")).isEqualTo(2);
        assertThat(told().figure("longest")).isEqualTo(41);
        assertThat(told().figure("median")).isEqualTo(40);
        assertThat(told().rows("late-table")).extracting(row -> row.get(0)).containsExactly("41", "40");
    }

    @Test
    void every_deviation_has_words_in_each_language() {
        for (var language : Language.values()) {
            var messages = Messages.of(RecordQuality.class, language);
            assertThat(Stream.of(Deviation.values()).map(messages::say)).doesNotHaveDuplicates();
        }
    }
}
