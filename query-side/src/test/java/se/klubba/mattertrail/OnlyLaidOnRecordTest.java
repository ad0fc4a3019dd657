package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.mattertrail.Hall.COUNCIL;
import static se.klubba.mattertrail.Hall.HALL;
import static se.klubba.mattertrail.Hall.asked;
import static se.klubba.mattertrail.Hall.place;
import static se.klubba.reading.testing.Answers.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.NoteKind;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** Where a matter stands of which a clause laid something on record, or took note of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnlyLaidOnRecordTest {
    private static final MeetingId MARCH = new MeetingId("march");

    private final Register register = Hall.register();

    @BeforeEach
    void a_later_meeting() {
        register.with(new MeetingNoted(MARCH, COUNCIL, LocalDate.parse("2025-03-14"), Occurrence.UNDATED));
    }

    @Test
    void it_is_laid_on_record_and_not_decided() {
        register.with(clause(1), laid(1, 1, false));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.LAID_ON_RECORD);
    }

    @ParameterizedTest
    @EnumSource(names = {"INFORMATION", "PRESENTED", "REPORTED"})
    void so_it_is_where_what_was_told_was_taken_note_of(NoteKind kind) {
        register.with(clause(1), noted(kind));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.LAID_ON_RECORD);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISCUSSION", "INTENDED", "HEARSAY"})
    void what_a_clause_says_beside_that_is_words_that_were_decided(NoteKind kind) {
        register.with(clause(1), noted(kind));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void a_report_that_was_approved_as_well_is_decided() {
        register.with(clause(1), laid(1, 1, true));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void it_is_decided_where_another_clause_of_the_item_decided_something_whichever_comes_first() {
        register.with(clause(1), clause(2), laid(2, 1, false));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
        assertThat(clauseThatCounts()).isEqualTo("a");
        register.with(clause(3));
        assertThat(clauseThatCounts()).isEqualTo("c");
    }

    @Test
    void it_is_decided_where_the_same_clause_gave_a_task_whichever_comes_first() {
        register.with(clause(1), laid(1, 1, false), asked(1, 2));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
        assertThat(clauseThatCounts()).isEqualTo("a");
        register.with(laid(1, 3, false));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void it_waits_where_the_clause_waits_for_something() {
        register.with(Hall.clause(1, new SubjectTo(SubjectKind.SECOND_READING, null)), laid(1, 1, false));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.SUBJECT_TO);
    }

    @Test
    void what_was_decided_before_is_laid_on_record_since() {
        register.with(
                clause(1),
                Hall.decision("later", MARCH, null, at(MARCH, "2025-03-14", 3, 1, 0)),
                new LaidOnRecord(List.of(HALL), null, null, false, at(MARCH, "2025-03-14", 3, 1, 1)));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
        assertThat(Answers.MATTERS.one(register.on("2025-03-14"), HALL).status())
                .isEqualTo(MatterStatus.LAID_ON_RECORD);
    }

    private @Nullable String clauseThatCounts() {
        return Objects.requireNonNull(
                        Answers.MATTERS.trail(register.on(Hall.DAY), HALL).statusWhy())
                .clause();
    }

    private static DecisionRecorded clause(int clause) {
        return Hall.clause(clause, null);
    }

    private static LaidOnRecord laid(int clause, int effect, boolean approved) {
        return new LaidOnRecord(List.of(HALL), null, null, approved, place(clause, effect));
    }

    private static InformationNoted noted(NoteKind kind) {
        return new InformationNoted(List.of(HALL), null, kind, place(1, 1));
    }
}
