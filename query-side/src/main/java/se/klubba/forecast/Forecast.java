package se.klubba.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.Composition;
import se.klubba.instrumentregister.Instrument;
import se.klubba.kernel.ItemNumber;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Why;

/**
 * What a meeting of one body has to take up, as things stand on the day. What is known of no body is in none.
 *
 * @param state as in the list of meetings
 * @param standing matters that are on the agenda of each meeting of its body
 * @param notReached what the last meeting of its body before it did not come to
 * @param tabled what waits for this meeting
 * @param due open assignments that are due at it, or by its day if its body gave them
 * @param movedHere the cancelled meetings whose business comes here
 * @param passed tabled to an earlier meeting of the body, or an occasion, whose day is over, and not taken up
 * @param inItsHands referred, or referred back, to its body and not come back from it
 * @param withOthers likewise, by its body to somebody else
 * @param expiring instruments of its body that end by the horizon, told at every meeting before they do
 * @param horizon the last day until which they are told
 * @param awaiting those without a signature or an approval that they need
 * @param nominationsCalledFor calls that no appointment has answered
 * @param nominationsOpen open, and tabled until this meeting or until further notice
 * @param vacantSeats those that are vacant on the day of the meeting, of its body and of those that it appoints to
 * @param inPreparation tabled until some body has prepared it: tabled by its body, or to be prepared by it
 * @param tabledUntilFurtherNotice tabled by its body, nothing said of until when
 */
public record Forecast(
        Named meeting,
        Named body,
        LocalDate on,
        LocalDate asOf,
        MeetingState state,
        List<Named> standing,
        List<NotReached> notReached,
        List<MatterEntry> tabled,
        List<Assignment> due,
        List<MatterEntry> passed,
        List<MatterEntry> inItsHands,
        List<MatterEntry> withOthers,
        List<Named> movedHere,
        LocalDate horizon,
        List<Instrument> expiring,
        List<Instrument> awaiting,
        List<CalledFor> nominationsCalledFor,
        List<Nominated> nominationsOpen,
        List<Vacant> vacantSeats,
        List<MatterEntry> inPreparation,
        List<MatterEntry> tabledUntilFurtherNotice) {
    /** @param title null where it is not told */
    public record NotReached(
            Named meeting, ItemNumber item, @Nullable String title, List<Named> matters) {}

    public record CalledFor(Named body, Who by, List<Who> from, Why why) {}

    @Schema(name = "NominatedForSeat")
    public record Nominated(Named body, Composition.Nomination nomination) {}

    /** @param toBeFilled the decision to fill it; null where there is none */
    public record Vacant(
            Named body, Composition.Seat seat, @Nullable Why toBeFilled) {}
}
