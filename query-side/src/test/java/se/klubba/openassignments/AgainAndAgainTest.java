package se.klubba.openassignments;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.kernel.YearPart.Part;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** Dues that minutes say without naming a day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgainAndAgainTest {
    private static final BodyId BOARD = new BodyId("board");
    private static final PersonId ADA = new PersonId("ada");
    private static final AssignmentId TASK = new AssignmentId("a1");

    private final Register register = new Register();

    @BeforeEach
    void board() {
        register.with(
                new BodyNoted(BOARD, Words.of("The board"), BodyKind.BOARD, Occurrence.UNDATED),
                new PersonNoted(ADA, Words.of("Ada"), Occurrence.UNDATED));
        for (var day : List.of("2026-01-14", "2026-02-11", "2026-03-11")) {
            register.with(new MeetingNoted(new MeetingId("m" + day), BOARD, LocalDate.parse(day), Occurrence.UNDATED));
        }
    }

    private Assignment given(Due due, String day) {
        register.with(new AssignmentGiven(
                TASK, List.of(), BOARD, Party.of(ADA), due, Words.of("to tell of the money"), on("2026-01-14")));
        return at(day);
    }

    private Assignment at(String day) {
        var reading = register.on(day);
        return Objects.requireNonNull(
                Answers.ASSIGNMENTS.one(reading, TASK, Answers.names(reading), Answers.calendar(reading)));
    }

    private void reported(String day) {
        register.with(new AssignmentReported(TASK, Party.of(ADA), null, on(day)));
    }

    @Test
    void what_is_to_be_reported_at_each_meeting_comes_back_after_each_report() {
        var first = given(new Due.EachMeeting(BOARD), "2026-01-20").due();
        assertThat(first.label()).isEqualTo("each meeting of The board, then The board 2026-02-11");
        assertThat(first.last()).isEqualTo("2026-02-11");
        var next = new MeetingId("m2026-02-11");
        assertThat(Answers.FORECASTS.of(register.on("2026-01-20"), next).due()).hasSize(1);
        assertThat(at("2026-02-12").overdue()).isTrue();
        reported("2026-02-11");
        assertThat(at("2026-02-12").due().last()).isEqualTo("2026-03-11");
        assertThat(at("2026-02-12").status()).isEqualTo(Assignment.Status.OPEN);
    }

    @Test
    void what_is_done_each_year_comes_back_the_next() {
        var first = given(new Due.EachYear(YearPart.of(Part.NOVEMBER)), "2026-01-20")
                .due();
        assertThat(first.label()).isEqualTo("each year in November, then November 2026");
        assertThat(first.last()).isEqualTo("2026-11-30");
        reported("2026-11-12");
        assertThat(at("2026-12-01").due().first()).isEqualTo("2027-11-01");
        assertThat(at("2026-12-01").overdue()).isFalse();
    }

    @Test
    void a_part_of_a_year_is_told_as_it_was_said_and_ends_by_its_convention() {
        var due = given(new Due.During(2026, YearPart.of(Part.SPRING)), "2026-01-20")
                .due();
        assertThat(due.label()).isEqualTo("spring 2026");
        assertThat(due.last()).isEqualTo("2026-06-30");
        var seasons = new YearPart(Part.WINTER, YearPart.Convention.SEASONS);
        assertThat(seasons.first(2026)).isEqualTo("2026-12-01");
        assertThat(seasons.last(2026)).isEqualTo("2027-02-28");
        assertThat(new YearPart(Part.SPRING, YearPart.Convention.SEASONS).last(2026))
                .isEqualTo("2026-05-31");
    }

    @Test
    void a_time_after_something_ends_so_long_after_it() {
        var due = given(
                        new Due.InTime(1, Due.TimeSpan.MONTHS, new Due.AtMeeting(new MeetingId("m2026-02-11"))),
                        "2026-01-20")
                .due();
        assertThat(due.label()).isEqualTo("within 1 month of The board 2026-02-11");
        assertThat(due.last()).isEqualTo("2026-03-11");
    }

    @Test
    void a_time_after_it_was_said_ends_so_long_after_that_day() {
        assertThat(given(new Due.InTime(2, Due.TimeSpan.WEEKS, null), "2026-01-20")
                        .due()
                        .last())
                .isEqualTo("2026-01-28");
    }

    @Test
    void as_soon_as_possible_is_never_overdue() {
        var task = given(new Due.AsSoonAsPossible(), "2029-01-20");
        assertThat(task.due().label()).isEqualTo("as soon as possible");
        assertThat(task.overdue()).isFalse();
    }

    @Test
    void each_of_several_has_it_and_is_named() {
        register.with(new AssignmentGiven(
                TASK,
                List.of(),
                null,
                new Party.Several(List.of(Party.of(ADA), Party.of(BOARD))),
                new Due.NotStated(),
                null,
                on("2026-01-14")));
        var to = at("2026-01-20").recipient();
        assertThat(to.name()).isEqualTo("Ada and The board");
        assertThat(to.is("ada")).isTrue();
        assertThat(to.is("board")).isTrue();
        assertThat(to.is("other")).isFalse();
        var reading = register.on("2026-01-20");
        for (var one : List.of("ada", "board")) {
            assertThat(Answers.ASSIGNMENTS
                            .list()
                            .every(reading, AssignmentsAsked.to(AssignmentsAsked.OPEN, List.of(one))))
                    .hasSize(1);
        }
    }
}
