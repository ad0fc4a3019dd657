package se.klubba.openassignments;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssignmentsTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final BodyId STEERING = new BodyId("steering");
    private static final MeetingId MARCH = new MeetingId("m-march");
    private static final MeetingId APRIL = new MeetingId("m-april");
    private static final AssignmentId TASK = new AssignmentId("a1");

    private final Register register = new Register();

    @BeforeEach
    void bodies_and_meetings() {
        register.with(
                new BodyNoted(NETWORK, Words.of("The network"), BodyKind.NETWORK, Occurrence.UNDATED),
                new BodyNoted(STEERING, Words.of("Steering group"), BodyKind.STEERING_GROUP, Occurrence.UNDATED),
                new MeetingNoted(MARCH, NETWORK, LocalDate.parse("2020-03-06"), Occurrence.UNDATED));
    }

    @Test
    void what_is_due_at_a_meeting_goes_with_it_when_it_moves() {
        register.with(
                given(new Due.AtMeeting(MARCH)),
                new MeetingRescheduled(MARCH, LocalDate.parse("2020-03-13"), null, on("2020-03-01")));

        assertThat(due("2020-02-08").label()).isEqualTo("The network 2020-03-06");
        assertThat(due("2020-03-01").label()).isEqualTo("The network 2020-03-13, moved from 2020-03-06");
        assertThat(one("2020-03-13").overdue()).isFalse();
        assertThat(Answers.ASSIGNMENTS.overdue().every(register.on("2020-03-13"), AssignmentsAsked.OPEN))
                .isEmpty();
        assertThat(Answers.ASSIGNMENTS.overdue().every(register.on("2020-03-14"), AssignmentsAsked.OPEN))
                .hasSize(1);
        assertThat(one("2020-03-14").overdue()).isTrue();
    }

    @Test
    void a_cancelled_meeting_hands_what_is_due_to_the_next_that_is_not_cancelled() {
        register.with(
                given(new Due.AtMeeting(MARCH)),
                new MeetingCancelled(MARCH, on("2020-03-01")),
                new MeetingScheduled(
                        APRIL, NETWORK, LocalDate.parse("2020-04-03"), null, null, null, on("2020-03-02")));

        assertThat(due("2020-02-29").movedFrom()).isNull();
        assertThat(due("2020-03-01").label())
                .isEqualTo(
                        "next meeting of The network, not scheduled, moved there since The network 2020-03-06 was cancelled");
        assertThat(one("2020-03-01").overdue()).isFalse();
        assertThat(due("2020-03-02").meeting())
                .isNotNull()
                .extracting(m -> m.id())
                .isEqualTo("m-april");
        assertThat(due("2020-03-02").movedFrom())
                .isNotNull()
                .extracting(m -> m.id())
                .isEqualTo("m-march");
    }

    @Test
    void the_next_meeting_that_is_not_scheduled_is_never_overdue() {
        register.with(given(new Due.NextMeeting(STEERING)));

        assertThat(due("2020-02-08").label()).isEqualTo("next meeting of Steering group, not scheduled");
        assertThat(one("2029-01-01").overdue()).isFalse();
    }

    @Test
    void the_next_meeting_counts_from_the_day_that_it_was_said() {
        register.with(given(new Due.NextMeeting(NETWORK)));

        assertThat(due("2020-02-08").meeting())
                .isNotNull()
                .extracting(m -> m.id())
                .isEqualTo("m-march");
    }

    @Test
    void what_was_never_said_to_be_due_is_never_overdue() {
        register.with(given(new Due.NotStated()));

        assertThat(due("2029-01-01").label()).isEqualTo("not stated");
        assertThat(one("2029-01-01").overdue()).isFalse();
    }

    @Test
    void a_period_is_over_after_its_last_day_and_an_occasion_without_a_date_never() {
        var day = new OccasionId("day");
        register.with(
                given(new Due.Within(LocalDate.parse("2020-03-01"), LocalDate.parse("2020-05-31"))),
                new OccasionScheduled(
                        day,
                        Words.of("A day"),
                        LocalDate.parse("2020-03-02"),
                        List.of(NETWORK),
                        List.of(),
                        on("2020-01-01")));
        assertThat(one("2020-05-31").overdue()).isFalse();
        assertThat(one("2020-06-01").overdue()).isTrue();

        register.with(new DueChanged(TASK, new Due.AtOccasion(day), on("2020-02-09")));
        assertThat(one("2020-03-03").overdue()).isTrue();

        register.with(new OccasionDateWithdrawn(day, LocalDate.parse("2020-03-02"), List.of(), on("2020-02-20")));
        assertThat(due("2020-03-03").label()).isEqualTo("A day, without a date");
        assertThat(one("2020-03-03").overdue()).isFalse();
    }

    @Test
    void it_is_open_until_it_is_completed_or_discharged() {
        register.with(
                given(new Due.OnDay(LocalDate.parse("2020-03-01"))),
                new AssignmentReported(TASK, Party.of(STEERING), Words.of("half of it"), on("2020-02-20")),
                new AssignmentCompleted(TASK, on("2020-04-03")));

        assertThat(one("2020-04-02").status()).isEqualTo(Status.OPEN);
        assertThat(one("2020-04-02").reports()).hasSize(1);
        assertThat(one("2020-04-03").status()).isEqualTo(Status.DONE);
        assertThat(one("2020-04-03").overdue()).isFalse();
    }

    @Test
    void one_that_was_discharged_is_open_again_when_it_is_continued() {
        register.with(
                given(new Due.NotStated()),
                new AssignmentDischarged(TASK, on("2020-02-20")),
                new AssignmentContinued(TASK, new Due.AtMeeting(MARCH), on("2020-02-21")));

        assertThat(one("2020-02-20").status()).isEqualTo(Status.DISCHARGED);
        assertThat(one("2020-02-21").status()).isEqualTo(Status.OPEN);
        assertThat(due("2020-02-21").meeting()).isNotNull();
    }

    @Test
    void who_is_to_do_it_may_be_a_group_and_may_change() {
        var person = new PersonId("p1");
        register.with(
                new PersonNoted(person, Words.of("Anna Ek"), Occurrence.UNDATED),
                new AssignmentGiven(
                        TASK,
                        List.of(),
                        NETWORK,
                        new Party.Each(new PrincipalId("municipalities")),
                        new Due.NotStated(),
                        Words.of("name somebody"),
                        on("2020-02-07")),
                new AssignmentReassigned(TASK, Party.of(STEERING), on("2020-02-20")),
                new ResponsibleNamed(TASK, person, on("2020-02-20")));

        assertThat(one("2020-02-08").recipient().kind()).isEqualTo("each");
        assertThat(one("2020-02-20").recipient().shown()).isEqualTo("Steering group");
        assertThat(one("2020-02-20").responsible())
                .isNotNull()
                .extracting(p -> p.name())
                .isEqualTo("Anna Ek");
    }

    private static AssignmentGiven given(Due due) {
        return new AssignmentGiven(
                TASK, List.of(), NETWORK, Party.of(STEERING), due, Words.of("do it"), on("2020-02-07"));
    }

    private Assignment one(String day) {
        return Answers.all(register.on(day), Answers.ASSIGNMENTS.list()).getFirst();
    }

    private se.klubba.calendar.When due(String day) {
        return one(day).due();
    }
}
