package se.klubba.assignments.completing;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
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
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Party;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletingTest {

    private static final AssignmentId ROUTINE = new AssignmentId("routine");

    private final ActFixture fixture = County.with(new Completing(), new Discharging())
            .given(new AssignmentGiven(
                    ROUTINE,
                    List.of(HEALTH),
                    NETWORK,
                    Party.of(STEERING),
                    new Due.NotStated(),
                    null,
                    on("2020-01-10")));

    @Test
    void an_assignment_is_completed_or_discharged() {
        fixture.when(new CompleteAssignment(ROUTINE, FEB_7)).records(new AssignmentCompleted(ROUTINE, FEB_7));
        fixture.when(new DischargeAssignment(ROUTINE, FEB_7)).records(new AssignmentDischarged(ROUTINE, FEB_7));
    }

    @Test
    void it_ends_once() {
        var completed = fixture.given(new AssignmentCompleted(ROUTINE, on("2020-02-01")));
        completed.when(new CompleteAssignment(ROUTINE, FEB_7)).refuses("assignment-not-open");
        completed.when(new DischargeAssignment(ROUTINE, FEB_7)).refuses("assignment-not-open");
    }

    @Test
    void also_where_the_other_end_lies_later() {
        fixture.given(new AssignmentDischarged(ROUTINE, on("2020-02-10")))
                .when(new CompleteAssignment(ROUTINE, FEB_7))
                .refuses("assignment-not-open");
    }

    @Test
    void the_same_completion_in_another_document_adds_a_source() {
        var completed = new AssignmentCompleted(ROUTINE, FEB_7);
        fixture.given(completed)
                .when(new CompleteAssignment(ROUTINE, on("2020-02-07", 5)))
                .records(new SourceAdded(13, completed.keys(), on("2020-02-07", 5)));
    }

    @Test
    void it_does_not_end_before_it_was_given() {
        fixture.when(new CompleteAssignment(ROUTINE, on("2020-01-09"))).refuses("ends-before-it-begins");
        fixture.when(new CompleteAssignment(ROUTINE, on("2020-01")))
                .records(new AssignmentCompleted(ROUTINE, on("2020-01")));
    }

    @Test
    void an_unknown_assignment_is_not_found() {
        fixture.when(new CompleteAssignment(new AssignmentId("none"), FEB_7)).refuses("unknown-assignment");
    }
}
