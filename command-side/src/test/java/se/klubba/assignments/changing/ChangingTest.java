package se.klubba.assignments.changing;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.APRIL;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.MARCH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.Party;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingTest {

    private static final AssignmentId ROUTINE = new AssignmentId("routine");

    private final ActFixture fixture = County.with(
                    new NamingResponsible(), new ChangingDue(), new Reassigning(), new Continuing())
            .given(new AssignmentGiven(
                    ROUTINE,
                    List.of(HEALTH),
                    NETWORK,
                    Party.of(STEERING),
                    new Due.NotStated(),
                    null,
                    on("2020-01-10")));

    @Test
    void it_gets_a_person_responsible_another_due_day_another_recipient_or_goes_on() {
        fixture.when(new NameResponsible(ROUTINE, ANNA, FEB_7)).records(new ResponsibleNamed(ROUTINE, ANNA, FEB_7));
        fixture.when(new ChangeDue(ROUTINE, new Due.AtMeeting(MARCH), FEB_7))
                .records(new DueChanged(ROUTINE, new Due.AtMeeting(MARCH), FEB_7));
        fixture.when(new Reassign(ROUTINE, Party.of(ANNA), FEB_7))
                .records(new AssignmentReassigned(ROUTINE, Party.of(ANNA), FEB_7));
        fixture.when(new ContinueAssignment(ROUTINE, null, FEB_7))
                .records(new AssignmentContinued(ROUTINE, null, FEB_7));
    }

    @Test
    void what_is_ended_does_not_change_any_more() {
        var ended = fixture.given(new AssignmentCompleted(ROUTINE, on("2020-02-01")));
        ended.when(new NameResponsible(ROUTINE, ANNA, FEB_7)).refuses("assignment-not-open");
        ended.when(new ChangeDue(ROUTINE, new Due.NotStated(), FEB_7)).refuses("assignment-not-open");
        ended.when(new Reassign(ROUTINE, Party.of(ANNA), FEB_7)).refuses("assignment-not-open");
        ended.when(new ContinueAssignment(ROUTINE, null, FEB_7)).refuses("assignment-not-open");
    }

    @Test
    void what_was_ended_later_was_open_then() {
        fixture.given(new AssignmentCompleted(ROUTINE, on("2020-02-10")))
                .when(new NameResponsible(ROUTINE, ANNA, FEB_7))
                .records(new ResponsibleNamed(ROUTINE, ANNA, FEB_7));
    }

    @Test
    void a_new_due_day_is_judged_as_the_first_was() {
        fixture.when(new ChangeDue(ROUTINE, new Due.AtMeeting(APRIL), FEB_7))
                .deviates(Deviation.TARGET_MEETING_CANCELLED);
        fixture.when(new ContinueAssignment(ROUTINE, new Due.AtMeeting(FEBRUARY), on("2020-02-14")))
                .refuses("target-meeting-earlier");
    }
}
