package se.klubba.meetings.occasions;

import static se.klubba.acts.OnRecord.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccasionsTest {
    private static final OccasionId DAY = new OccasionId("day");
    private static final MatterId MATTER = new MatterId("matter");
    private static final Words NAME = Words.of("A day");
    private static final LocalDate DEC_6 = LocalDate.parse("2019-12-06");

    private final ActFixture fixture = ActFixture.with(
            new ProposingOccasion(),
            new SchedulingOccasion(),
            new WithdrawingDate(),
            new CancellingOccasion(),
            new NotingOccasion());

    @Test
    void an_occasion_is_proposed_on_alternative_days_or_on_none() {
        fixture.when(propose("2019-11-08", "2019-11-15")).records(proposed("2019-11-08", "2019-11-15"));
        fixture.when(propose()).records(proposed());
    }

    @Test
    void a_further_proposal_replaces_the_days() {
        fixture.given(proposed("2019-11-08"))
                .when(propose("2019-11-08", "2019-11-15"))
                .records(proposed("2019-11-08", "2019-11-15"));
        fixture.given(proposed("2019-11-08")).when(propose("2019-11-08")).recordsNothing();
    }

    @Test
    void what_is_said_of_it_is_a_step_of_the_matters_that_it_is_about() {
        var about = List.of(MATTER);
        var raised = new MatterRaised(MATTER, NAME, null, on("2019-01-01"));
        fixture.given(raised)
                .when(propose().about(about))
                .records(new OccasionProposed(DAY, NAME, List.of(), List.of(), about, on("2019-08-30")));
        fixture.given(raised)
                .when(schedule("2019-08-30").about(about))
                .records(new OccasionScheduled(DAY, NAME, DEC_6, List.of(), about, on("2019-08-30")));
        fixture.given(raised, scheduled("2019-08-01"))
                .when(withdraw("2019-12-06").about(about))
                .records(new OccasionDateWithdrawn(DAY, DEC_6, about, on("2019-08-30")));
        fixture.given(raised, proposed())
                .when(new CancelOccasion(DAY, about, on("2019-08-30")))
                .records(new OccasionCancelled(DAY, about, on("2019-08-30")));
        fixture.when(propose().about(about)).refuses("unknown-matter");
    }

    @Test
    void its_bodies_are_on_record() {
        var network = List.of(new BodyId("network"));
        fixture.when(new ProposeOccasion(DAY, NAME, List.of(), network, List.of(), on("2019-08-30")))
                .refuses("unknown-body");
        fixture.when(new ScheduleOccasion(DAY, NAME, DEC_6, network, List.of(), on("2019-08-30")))
                .refuses("unknown-body");
    }

    @Test
    void an_occasion_is_scheduled_whether_it_was_proposed_or_not() {
        fixture.when(schedule("2019-08-30")).records(scheduled("2019-08-30"));
        fixture.given(proposed("2019-11-08")).when(schedule("2019-08-31")).records(scheduled("2019-08-31"));
    }

    @Test
    void planned_days_are_not_before_the_act_that_plans_them() {
        fixture.when(schedule("2019-12-06")).deviates();
        fixture.when(schedule("2019-12-07")).deviates(Deviation.TARGET_MEETING_EARLIER);
        fixture.when(new ScheduleOccasion(DAY, NAME, DEC_6, List.of(), List.of(), on("2020-02-14")))
                .refuses("target-meeting-earlier");
    }

    @Test
    void a_day_is_withdrawn_that_was_proposed_or_scheduled_and_the_occasion_still_stands() {
        fixture.given(scheduled("2019-08-01"))
                .when(withdraw("2019-12-06"))
                .records(new OccasionDateWithdrawn(DAY, DEC_6, List.of(), on("2019-08-30")));
        fixture.given(proposed("2019-12-06", "2019-12-07"))
                .when(withdraw("2019-12-07"))
                .deviates();
        fixture.given(scheduled("2019-08-01")).when(withdraw("2019-12-07")).refuses("day-not-proposed");
        fixture.when(withdraw("2019-12-06")).refuses("unknown-occasion");
    }

    @Test
    void a_day_is_withdrawn_once() {
        var withdrawn = fixture.given(
                scheduled("2019-08-01"), new OccasionDateWithdrawn(DAY, DEC_6, List.of(), on("2019-08-30")));
        withdrawn.when(withdraw("2019-12-06")).recordsNothing();
        withdrawn
                .when(new WithdrawDate(DAY, DEC_6, List.of(), on("2019-09-01")))
                .refuses("day-not-proposed");
    }

    @Test
    void an_occasion_is_cancelled_once_and_not_planned_again() {
        fixture.given(proposed())
                .when(new CancelOccasion(DAY, List.of(), on("2019-08-30")))
                .records(new OccasionCancelled(DAY, List.of(), on("2019-08-30")));
        var off = fixture.given(proposed(), new OccasionCancelled(DAY, List.of(), on("2019-08-30")));
        off.when(new CancelOccasion(DAY, List.of(), on("2019-08-30"))).recordsNothing();
        off.when(new CancelOccasion(DAY, List.of(), on("2019-08-29"))).refuses("already-cancelled");
        off.when(schedule("2019-08-31")).refuses("occasion-cancelled");
        off.when(schedule("2019-08-29")).records(scheduled("2019-08-29"));
        fixture.when(new CancelOccasion(DAY, List.of(), on("2019-08-30"))).refuses("unknown-occasion");
    }

    @Test
    void one_that_is_only_told_of_is_noted_once_and_may_be_called_off_or_planned() {
        var note = new NoteOccasion(DAY, NAME, List.of(), List.of(), Occurrence.UNDATED);
        var noted = new OccasionNoted(DAY, NAME, List.of(), List.of(), Occurrence.UNDATED);
        fixture.when(note).records(noted);
        fixture.given(noted).when(note).recordsNothing();
        fixture.given(proposed()).when(note).refuses("occasion-exists");
        fixture.given(noted)
                .when(new CancelOccasion(DAY, List.of(), on("2019-08-30")))
                .records(new OccasionCancelled(DAY, List.of(), on("2019-08-30")));
        fixture.given(noted).when(schedule("2019-08-31")).records(scheduled("2019-08-31"));
        fixture.given(noted).when(withdraw("2019-12-06")).refuses("day-not-proposed");
    }

    private static ProposeOccasion propose(String... days) {
        return new ProposeOccasion(DAY, NAME, days(days), List.of(), List.of(), on("2019-08-30"));
    }

    private static OccasionProposed proposed(String... days) {
        return new OccasionProposed(DAY, NAME, days(days), List.of(), List.of(), on("2019-08-30"));
    }

    private static ScheduleOccasion schedule(String act) {
        return new ScheduleOccasion(DAY, NAME, DEC_6, List.of(), List.of(), on(act));
    }

    private static OccasionScheduled scheduled(String act) {
        return new OccasionScheduled(DAY, NAME, DEC_6, List.of(), List.of(), on(act));
    }

    private static WithdrawDate withdraw(String day) {
        return new WithdrawDate(DAY, LocalDate.parse(day), List.of(), on("2019-08-30"));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
