package se.klubba.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId GROUP = new BodyId("group");
    private static final MeetingId JANUARY = new MeetingId("january");
    private static final MeetingId FEBRUARY = new MeetingId("february");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId APRIL = new MeetingId("april");

    private final Register register = new Register();

    @BeforeEach
    void four_meetings() {
        register.with(
                new BodyNoted(COUNCIL, Words.of("The council"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new BodyNoted(GROUP, Words.of("The group"), BodyKind.WORKING_GROUP, Occurrence.UNDATED),
                noted(JANUARY, COUNCIL, "2020-01-10"),
                noted(FEBRUARY, COUNCIL, "2020-02-14"),
                noted(MARCH, COUNCIL, "2020-03-13"),
                noted(APRIL, COUNCIL, "2020-04-17"));
    }

    private static MeetingNoted noted(MeetingId meeting, BodyId body, String day) {
        return new MeetingNoted(meeting, body, LocalDate.parse(day), on("2019-12-01"));
    }

    private Calendar calendar(String day) {
        return Answers.calendar(register.on(day));
    }

    private MeetingDay meeting(MeetingId id, String day) {
        return Objects.requireNonNull(calendar(day).meeting(id));
    }

    private When waiting(MeetingId id, String day) {
        return calendar(day).when(new WaitsFor.ForMeeting(id), EdtfDate.of("2020-01-10"));
    }

    @Test
    void what_waits_for_a_meeting_moves_with_it_and_tells_which_day_it_had() {
        register.with(new MeetingRescheduled(MARCH, LocalDate.parse("2020-03-20"), null, on("2020-02-20")));

        assertThat(waiting(MARCH, "2020-02-19"))
                .returns(LocalDate.parse("2020-03-13"), When::last)
                .returns(null, When::was);
        assertThat(waiting(MARCH, "2020-02-20"))
                .returns(LocalDate.parse("2020-03-20"), When::last)
                .returns(LocalDate.parse("2020-03-13"), When::was);
    }

    @Test
    void what_waited_for_a_cancelled_meeting_comes_up_at_the_first_later_one_that_is_not() {
        register.with(new MeetingCancelled(FEBRUARY, on("2020-02-01")), new MeetingCancelled(MARCH, on("2020-03-01")));

        assertThat(waiting(FEBRUARY, "2020-01-31").at("february")).isTrue();
        assertThat(waiting(FEBRUARY, "2020-02-29").at("march")).isTrue();
        var moved = waiting(FEBRUARY, "2020-03-01");
        assertThat(moved.at("april")).isTrue();
        assertThat(Objects.requireNonNull(moved.movedFrom()).id()).isEqualTo("february");
    }

    @Test
    void the_business_of_cancelled_meetings_comes_to_a_meeting_back_to_the_last_one_that_stood() {
        register.with(
                new MeetingCancelled(JANUARY, on("2020-01-02")),
                new MeetingCancelled(MARCH, on("2020-03-01")),
                noted(new MeetingId("extra"), COUNCIL, "2020-02-14"),
                new MeetingCancelled(new MeetingId("extra"), on("2020-02-10")));

        assertThat(calendar("2020-03-01").comingTo(meeting(APRIL, "2020-03-01")))
                .as("of the day of the last that stood, too: that one came no later")
                .containsExactlyInAnyOrder(APRIL, MARCH, new MeetingId("extra"));
        assertThat(calendar("2020-03-01").comingTo(meeting(FEBRUARY, "2020-03-01")))
                .containsExactlyInAnyOrder(FEBRUARY, JANUARY);
        assertThat(calendar("2020-02-28").comingTo(meeting(APRIL, "2020-02-28")))
                .as("before it was cancelled")
                .containsExactly(APRIL);
    }

    @Test
    void the_next_meeting_counts_from_the_day_that_it_was_said() {
        var next = new Due.NextMeeting(COUNCIL);
        assertThat(calendar("2020-01-15").when(next, EdtfDate.of("2020-02-14")).at("march"))
                .isTrue();
        var none = calendar("2020-01-15").when(next, EdtfDate.of("2020-04-17"));
        assertThat(none.meeting()).isNull();
        assertThat(none.last()).isNull();
        assertThat(Objects.requireNonNull(none.at()).name()).isEqualTo("The council");
    }

    @Test
    void the_last_that_was_held_before_a_day_is_none_that_was_only_called() {
        register.with(new MeetingClosed(JANUARY, on("2020-01-10")));

        assertThat(calendar("2020-03-20").lastHeld(COUNCIL, LocalDate.parse("2020-04-17")))
                .returns(JANUARY, MeetingDay::meeting);
        assertThat(calendar("2020-03-20").lastHeld(COUNCIL, LocalDate.parse("2020-01-10")))
                .isNull();
    }

    @Test
    void a_joint_meeting_is_a_meeting_of_each() {
        register.with(new MeetingHeldJointly(MARCH, List.of(GROUP), on("2020-01-05")));

        assertThat(calendar("2020-01-15")
                        .when(new Due.NextMeeting(GROUP), EdtfDate.of("2020-01-15"))
                        .at("march"))
                .isTrue();
        assertThat(meeting(MARCH, "2020-01-15").bodies()).containsExactly(COUNCIL, GROUP);
    }

    @Test
    void what_waited_for_a_dissolved_body_waits_for_its_successor() {
        var later = new MeetingId("later");
        register.with(noted(later, GROUP, "2020-05-08"), new BodyDissolved(COUNCIL, List.of(GROUP), on("2020-03-31")));

        assertThat(waiting(APRIL, "2020-03-30").at("april")).isTrue();
        var now = waiting(APRIL, "2020-04-01");
        assertThat(now.at("later")).isTrue();
        assertThat(Objects.requireNonNull(now.successorOf()).id()).isEqualTo("council");
        assertThat(calendar("2020-04-01").withPredecessors(GROUP)).containsExactly(GROUP, COUNCIL);
        assertThat(calendar("2020-04-01").comingTo(meeting(later, "2020-04-01")))
                .containsExactlyInAnyOrder(later, APRIL);
        assertThat(calendar("2020-03-30").withPredecessors(GROUP)).containsExactly(GROUP);
    }

    @Test
    void what_is_bound_to_an_occasion_ignores_the_day_of_a_cancelled_one_which_it_keeps() {
        var fest = new OccasionId("fest");
        var due = new Due.AtOccasion(fest);
        register.with(
                new OccasionScheduled(
                        fest, Words.of("Fest"), LocalDate.parse("2020-04-10"), List.of(), List.of(), on("2020-01-10")),
                new OccasionCancelled(fest, List.of(), on("2020-02-01")));

        assertThat(calendar("2020-01-31").when(due, EdtfDate.of("2020-01-10")).last())
                .isEqualTo("2020-04-10");
        assertThat(calendar("2020-02-01").when(due, EdtfDate.of("2020-01-10")))
                .returns(null, When::last)
                .returns("Fest, cancelled", When::label);
        assertThat(calendar("2020-02-01").occasion(fest))
                .returns(LocalDate.parse("2020-04-10"), OccasionDay::on)
                .returns(null, OccasionDay::comes);
    }
}
