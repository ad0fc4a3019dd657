package se.klubba.matters.deciding;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.acts.FoundRules;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;
import se.klubba.meetings.event.MeetingEvent.Presence;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

/** The network has adopted that two have to be there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuorumTest {
    private static final String FEB_7 = "2020-02-07";
    private static final ItemNumber ITEM = ItemNumber.of(5);
    private static final ItemNumber ANOTHER = ItemNumber.of(6);
    private static final PersonId BO = new PersonId("bo");

    private final ActFixture without = County.with(FoundRules.rules()).given(placed(ITEM), placed(ANOTHER));
    private final ActFixture fixture = without.given(new QuorumAdopted(NETWORK, 2, on("2020-01-10")));

    @Test
    void with_enough_members_there_is_a_quorum() {
        fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, AttendanceRole.MEMBER, null))
                .when(decision())
                .deviates();
        fixture.given(present(ANNA, AttendanceRole.PRESENT, null), present(BO, AttendanceRole.MEMBER, ITEM))
                .when(decision())
                .deviates();
    }

    @Test
    void with_too_few_a_decision_that_was_taken_deviates() {
        fixture.given(present(ANNA, AttendanceRole.CHAIR, null))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
    }

    @Test
    void who_is_named_twice_is_there_once() {
        fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(ANNA, AttendanceRole.MEMBER, ITEM))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHAIR", "VICE_CHAIR", "MEMBER", "PRESENT"})
    void who_is_there_for_another_reason_does_not_count(AttendanceRole role) {
        fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, role, null))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
    }

    @Test
    void who_is_there_for_another_item_does_not_count() {
        fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, AttendanceRole.MEMBER, ANOTHER))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
    }

    @Test
    void who_left_before_the_item_or_came_after_it_does_not_count() {
        var both = fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, AttendanceRole.MEMBER, null));
        var earlier = ItemNumber.of(4);
        both.given(new PersonLeft(FEBRUARY, BO, null, earlier, on(FEB_7)))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
        both.given(new PersonArrived(FEBRUARY, BO, null, ANOTHER, on(FEB_7)))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
        both.given(
                        new PersonLeft(FEBRUARY, BO, null, earlier, on(FEB_7)),
                        new PersonArrived(FEBRUARY, BO, null, ITEM, on(FEB_7)))
                .when(decision())
                .deviates();
        both.given(new PersonLeft(FEBRUARY, BO, LocalTime.of(10, 0), null, on(FEB_7)))
                .when(decision())
                .deviates();
    }

    @Test
    void a_substitute_counts_who_serves_for_somebody_and_who_is_missed_does_not() {
        var chaired = fixture.given(present(ANNA, AttendanceRole.CHAIR, null));
        var serving = new Attendance(BO, AttendanceRole.SUBSTITUTE, ITEM, ANOTHER, null, ANNA, null);
        chaired.given(new AttendanceRecorded(FEBRUARY, List.of(serving), on(FEB_7)))
                .when(decision())
                .deviates();
        var missed = new Attendance(BO, AttendanceRole.MEMBER, null, null, Presence.ABSENT_WITH_NOTICE, null, null);
        chaired.given(new AttendanceRecorded(FEBRUARY, List.of(missed), on(FEB_7)))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
    }

    @Test
    void who_is_recused_on_the_item_does_not_count() {
        var both = fixture.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, AttendanceRole.MEMBER, null));
        both.given(new RecusalDeclared(FEBRUARY, ITEM, BO, on(FEB_7)))
                .when(decision())
                .deviates(Deviation.NO_QUORUM);
        both.given(new RecusalDeclared(FEBRUARY, ANOTHER, BO, on(FEB_7)))
                .when(decision())
                .deviates();
    }

    @Test
    void where_no_quorum_was_adopted_by_then_none_is_missed() {
        without.given(present(ANNA, AttendanceRole.CHAIR, null))
                .when(decision())
                .deviates();
        without.given(new QuorumAdopted(NETWORK, 2, on("2020-02-10")), present(ANNA, AttendanceRole.CHAIR, null))
                .when(decision())
                .deviates();
    }

    @Test
    void the_quorum_that_was_adopted_last_counts() {
        fixture.given(new QuorumAdopted(NETWORK, 1, on("2020-02-01")), present(ANNA, AttendanceRole.CHAIR, null))
                .when(decision())
                .deviates();
    }

    @Test
    void of_a_past_meeting_whose_attendance_nobody_recorded_nothing_is_inferred() {
        fixture.when(decision()).deviates();
    }

    @Test
    void from_today_on_a_decision_without_a_quorum_is_refused() {
        var open = fixture.on(LocalDate.parse(FEB_7)).given(new MeetingOpened(FEBRUARY, on(FEB_7)));
        open.when(decision()).refuses("no-quorum");
        open.given(present(ANNA, AttendanceRole.CHAIR, null)).when(decision()).refuses("no-quorum");
        open.given(present(ANNA, AttendanceRole.CHAIR, null), present(BO, AttendanceRole.MEMBER, null))
                .when(decision())
                .deviates();
    }

    private static RecordDecision decision() {
        var clause = new Clause(null, "a", Words.of("att godkänna"), List.of(), Basis.Block.DECISION, null, List.of());
        return new RecordDecision(FEBRUARY, ITEM, List.of(), List.of(clause), on(FEB_7));
    }

    private static AttendanceRecorded present(PersonId person, AttendanceRole role, @Nullable ItemNumber item) {
        return new AttendanceRecorded(FEBRUARY, List.of(new Attendance(person, role, item)), on(FEB_7));
    }

    private static ItemPlacedOnAgenda placed(ItemNumber item) {
        return new ItemPlacedOnAgenda(FEBRUARY, item, Words.of("Hälsa"), List.of(HEALTH), Occurrence.UNDATED);
    }
}
