package se.klubba.record.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;
import static se.klubba.record.correcting.Resting.ANN;
import static se.klubba.record.correcting.Resting.ANN_TOO;
import static se.klubba.record.correcting.Resting.AUTUMN;
import static se.klubba.record.correcting.Resting.ENTRY;
import static se.klubba.record.correcting.Resting.FEB;
import static se.klubba.record.correcting.Resting.GROUP;
import static se.klubba.record.correcting.Resting.JAN;
import static se.klubba.record.correcting.Resting.PROPOSAL;
import static se.klubba.record.correcting.Resting.SPRING;
import static se.klubba.record.correcting.Resting.completed;
import static se.klubba.record.correcting.Resting.established;
import static se.klubba.record.correcting.Resting.given;
import static se.klubba.record.correcting.Resting.outcome;
import static se.klubba.record.correcting.Resting.plan;
import static se.klubba.record.correcting.Resting.proposed;
import static se.klubba.record.correcting.Resting.sits;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.acts.FoundRules;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.record.event.RecordEvent.EntryCorrected;

/** What is corrected, and what rests on it, is judged by the rules of the acts themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeTest {
    private final ActFixture county = County.with(FoundRules.rules());

    static Stream<Arguments> corrections() {
        return Stream.of(
                Arguments.of(proposed("1", "2"), proposed("1"), outcome("2"), "others-rest-on-it"),
                Arguments.of(given(JAN), given("2020-02-10"), completed(), "others-rest-on-it"),
                Arguments.of(
                        established(JAN),
                        established("2020-02-10"),
                        new BodyDissolved(GROUP, List.of(), on(FEB)),
                        "others-rest-on-it"),
                Arguments.of(
                        new MeetingOpened(FEBRUARY, on(FEB)),
                        new MeetingOpened(FEBRUARY, on("2020-02-08")),
                        new MeetingClosed(FEBRUARY, on(FEB)),
                        "ends-before-it-begins"),
                Arguments.of(plan(2), plan(1), sits(STEERING, ANNA, "2020-02-01", null), ""),
                Arguments.of(SPRING, sits(STEERING, ANNA, "2020-01-01", null), AUTUMN, "already-sits"),
                Arguments.of(SPRING, sits(STEERING, ANNA, "2020-01-01", "2020-08-31"), AUTUMN, ""),
                Arguments.of(given(JAN), given("2020-01-20"), completed(), ""));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_leaves_a_record_that_holds(KlubbaEvent was, KlubbaEvent is, KlubbaEvent other, String code) {
        var outcome = county.given(was, other).when(correct(is));
        if (code.isEmpty()) {
            outcome.records(new EntryCorrected(ENTRY, ENTRY, is, was.keys(), null, Occurrence.UNDATED));
        } else {
            outcome.refuses(code);
        }
    }

    @Test
    void a_plan_is_not_corrected_below_those_who_were_appointed_under_it() {
        county.given(
                        plan(2),
                        ANN_TOO,
                        sits(STEERING, ANNA, "2020-02-01", null),
                        sits(STEERING, ANN, "2020-02-01", null))
                .when(correct(plan(1)))
                .refuses("seat-beyond-plan");
    }

    @Test
    void an_outcome_is_not_corrected_to_a_point_that_has_one() {
        county.given(outcome("1"), proposed("1", "2"), outcome("2"))
                .when(correct(outcome("2")))
                .refuses("point-already-decided");
    }

    @Test
    void what_an_act_would_not_say_is_no_correction() {
        var present = new Attendance(ANNA, AttendanceRole.CHAIR, null);
        var thrown = new AtomicReference<Throwable>();
        county.given(new AttendanceRecorded(FEBRUARY, List.of(present), on(FEB)))
                .when(correct(new AttendanceRecorded(FEBRUARY, List.of(), on(FEB))))
                .then()
                .noEvents()
                .exceptionSatisfies(thrown::set);
        assertThat(thrown.get())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one person");
    }

    @Test
    void a_name_is_corrected_whatever_rests_on_it() {
        var right = new BodyEstablished(GROUP, Words.of("Gruppen för hälsa"), BodyKind.WORKING_GROUP, on(JAN));
        county.given(established(JAN), sits(GROUP, ANNA, "2020-09-01", null))
                .when(correct(right))
                .records(new EntryCorrected(ENTRY, ENTRY, right, right.keys(), null, Occurrence.UNDATED));
    }

    @Test
    void what_contradicted_the_record_before_does_not_stand_in_the_way() {
        var another = new PointDecided(PROPOSAL, HEALTH, "1", PointOutcome.ADOPTED, on(FEB));
        county.given(proposed("1", "2"), outcome("1"), another)
                .when(correct(proposed("1")))
                .then()
                .success();
    }

    private static CorrectEntry correct(KlubbaEvent replacement) {
        return new CorrectEntry(ENTRY, ENTRY, replacement, null, Occurrence.UNDATED);
    }
}
