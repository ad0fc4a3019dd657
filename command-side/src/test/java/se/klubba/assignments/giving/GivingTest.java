package se.klubba.assignments.giving;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.APRIL;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.JANUARY;
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
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GivingTest {

    private static final AssignmentId ROUTINE = new AssignmentId("routine");

    private final ActFixture fixture = County.with(new Giving());

    @Test
    void an_assignment_is_given_and_nothing_is_inferred_that_was_not_stated() {
        fixture.when(give(new Party.NotStated(), new Due.NotStated(), FEB_7))
                .records(given(new Party.NotStated(), new Due.NotStated(), FEB_7))
                .deviates();
    }

    @Test
    void it_is_given_once_under_its_identifier() {
        fixture.given(given(Party.of(STEERING), new Due.NotStated(), FEB_7))
                .when(give(Party.of(ANNA), new Due.NotStated(), FEB_7))
                .refuses("assignment-exists");
    }

    @Test
    void the_same_told_elsewhere_is_a_further_source() {
        var given = given(Party.of(STEERING), new Due.NotStated(), FEB_7);
        fixture.given(given)
                .when(give(Party.of(STEERING), new Due.NotStated(), on("2020-02-07", 80)))
                .records(new SourceAdded(12, given.keys(), on("2020-02-07", 80)));
    }

    @Test
    void due_at_a_meeting_that_lies_before_or_is_cancelled_deviates_in_the_past_and_is_refused_today() {
        fixture.when(give(Party.of(STEERING), new Due.AtMeeting(JANUARY), FEB_7))
                .deviates(Deviation.TARGET_MEETING_EARLIER);
        fixture.when(give(Party.of(STEERING), new Due.AtMeeting(APRIL), FEB_7))
                .deviates(Deviation.TARGET_MEETING_CANCELLED);
        fixture.when(give(Party.of(STEERING), new Due.AtMeeting(APRIL), on("2020-02-14")))
                .refuses("target-meeting-cancelled");
    }

    @Test
    void a_body_that_is_dissolved_gets_nothing_more_to_do() {
        var dissolved = fixture.given(new BodyDissolved(STEERING, List.of(), on("2020-01-31")));
        dissolved.when(give(Party.of(STEERING), new Due.NotStated(), FEB_7)).deviates(Deviation.BODY_DISSOLVED);
        dissolved
                .when(give(Party.of(STEERING), new Due.NotStated(), on("2020-02-14")))
                .refuses("body-dissolved");
    }

    @Test
    void everything_that_it_names_is_on_record() {
        fixture.when(give(Party.of(new PersonId("none")), new Due.NotStated(), FEB_7))
                .refuses("unknown-person");
        fixture.when(give(Party.of(ANNA), new Due.AtMeeting(new MeetingId("none")), FEB_7))
                .refuses("unknown-meeting");
    }

    private static GiveAssignment give(Party to, Due due, Occurrence at) {
        return new GiveAssignment(ROUTINE, List.of(HEALTH), NETWORK, to, due, null, at);
    }

    private static AssignmentGiven given(Party to, Due due, Occurrence at) {
        return new AssignmentGiven(ROUTINE, List.of(HEALTH), NETWORK, to, due, null, at);
    }
}
