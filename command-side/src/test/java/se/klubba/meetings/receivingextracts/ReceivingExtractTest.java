package se.klubba.meetings.receivingextracts;

import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceivingExtractTest {
    private static final MeetingId MEETING = new MeetingId("m");
    private static final Party ANNA = Party.of(new PersonId("anna"));
    private static final KlubbaEvent FEB = meeting("m", "network", "2020-02-07");

    private final ActFixture fixture = ActFixture.with(new ReceivingExtract());

    private static ReceiveExtract received(@Nullable String item) {
        return new ReceiveExtract(MEETING, item == null ? null : ItemNumber.of(item), ANNA, on("2020-02-13"));
    }

    @Test
    void an_extract_of_the_minutes_is_received_and_that_is_said_once() {
        var said = new ExtractReceived(MEETING, null, ANNA, on("2020-02-13"));
        fixture.given(FEB, person("anna")).when(received(null)).records(said).deviates();
        fixture.given(FEB, person("anna"), said).when(received(null)).recordsNothing();
    }

    @Test
    void meeting_and_receiver_are_on_record() {
        fixture.given(person("anna")).when(received(null)).refuses("unknown-meeting");
        fixture.given(FEB).when(received(null)).refuses("unknown-person");
    }

    @Test
    void an_item_that_the_meeting_did_not_take_up_is_noticed() {
        fixture.given(FEB, person("anna")).when(received("9")).deviates(Deviation.ITEM_NOT_ON_AGENDA);
    }
}
