package se.klubba.assignments.reporting;

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
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Party;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportingTest {

    private static final AssignmentId ROUTINE = new AssignmentId("routine");

    private final ActFixture fixture = County.with(new Reporting())
            .given(new AssignmentGiven(
                    ROUTINE,
                    List.of(HEALTH),
                    NETWORK,
                    Party.of(STEERING),
                    new Due.NotStated(),
                    null,
                    on("2020-01-10")));

    @Test
    void who_has_it_reports_as_often_as_there_is_something_to_report() {
        var report = new ReportOnAssignment(ROUTINE, Party.of(STEERING), null, FEB_7);
        var reported = new AssignmentReported(ROUTINE, Party.of(STEERING), null, FEB_7);
        fixture.when(report).records(reported);
        fixture.given(reported).when(report).records(reported);
    }

    @Test
    void an_unknown_assignment_is_not_found() {
        fixture.when(new ReportOnAssignment(new AssignmentId("none"), Party.of(STEERING), null, FEB_7))
                .refuses("unknown-assignment");
    }
}
