package se.klubba.meetings.approvingminutes;

import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovingMinutesTest {
    private static final MeetingId MEETING = new MeetingId("m");
    private static final PersonId ANNA = new PersonId("anna");
    private static final KlubbaEvent FEB = meeting("m", "network", "2020-02-07");

    private final ActFixture fixture = ActFixture.with(new ApprovingMinutes());

    @Test
    void minutes_are_approved_by_the_verifiers_that_are_named() {
        fixture.given(FEB, person("anna"))
                .when(approve("2020-02-13", ANNA))
                .records(new MinutesApproved(MEETING, List.of(ANNA), on("2020-02-13")))
                .deviates();
    }

    @Test
    void meeting_and_verifiers_are_on_record() {
        fixture.given(person("anna")).when(approve("2020-02-13", ANNA)).refuses("unknown-meeting");
        fixture.given(FEB).when(approve("2020-02-13", ANNA)).refuses("unknown-person");
    }

    @Test
    void minutes_are_approved_once() {
        var approved = fixture.given(FEB, person("anna"), new MinutesApproved(MEETING, List.of(), on("2020-02-13")));
        approved.when(approve("2020-02-13")).recordsNothing();
        approved.when(approve("2020-02-12")).refuses("already-approved");
        approved.when(approve("2020-02-13", ANNA)).refuses("already-approved");
    }

    @Test
    void minutes_are_not_approved_before_the_day_of_the_meeting() {
        fixture.given(FEB).when(approve("2020-02-06")).deviates(Deviation.MEETING_NOT_HELD);
        fixture.given(FEB).when(approve("2020-02-07")).deviates();
        fixture.given(meeting("m", "network", "2020-02-15"))
                .when(approve("2020-02-14"))
                .refuses("meeting-not-held");
    }

    private static ApproveMinutes approve(String day, PersonId... verifiers) {
        return new ApproveMinutes(MEETING, List.of(verifiers), List.of(), on(day));
    }
}
