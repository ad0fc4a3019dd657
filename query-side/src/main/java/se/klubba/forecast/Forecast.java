package se.klubba.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.Composition;
import se.klubba.instrumentregister.Instrument;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Why;

/**
 * What a meeting has to take up, as things stand on the day.
 *
 * @param state as in the list of meetings
 * @param tabled what waits for this meeting
 * @param due open assignments that are due at it, or by its day if its body gave them
 * @param movedHere the cancelled meetings whose business comes here
 * @param expiring instruments in force that end before it, or on its day
 * @param awaiting instruments without a signature or an approval that they need
 * @param nominationsCalledFor calls that no appointment has answered
 * @param nominationsOpen open, and tabled until this meeting or until further notice
 * @param inPreparation tabled until some body has prepared it
 * @param tabledUntilFurtherNotice tabled, nothing said of until when
 */
public record Forecast(
        Named meeting,
        Named body,
        LocalDate on,
        LocalDate asOf,
        String state,
        List<MatterEntry> tabled,
        List<Assignment> due,
        List<Named> movedHere,
        List<Instrument> expiring,
        List<Instrument> awaiting,
        List<CalledFor> nominationsCalledFor,
        List<Nominated> nominationsOpen,
        List<Vacant> vacantSeats,
        List<MatterEntry> inPreparation,
        List<MatterEntry> tabledUntilFurtherNotice) {
    public record CalledFor(Named body, Who by, List<Who> from, Why why) {}

    public record Nominated(Named body, Composition.Nomination nomination) {}

    /** @param toBeFilled the decision to fill it; null where there is none */
    public record Vacant(
            Named body, Composition.Seat seat, @Nullable Why toBeFilled) {}
}
