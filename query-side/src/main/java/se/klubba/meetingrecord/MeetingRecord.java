package se.klubba.meetingrecord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.ItemNumber;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.reading.Named;
import se.klubba.votes.Election;
import se.klubba.votes.Vote;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * What happened at a meeting.
 *
 * @param state how it stands on the day
 * @param agendaApproved why it is known; null where nothing says so
 * @param votes that were taken, in their order; each stands in its item as well
 * @param elections likewise
 * @param acts what happened outside of any item
 * @param told what its minutes tell of other days
 * @param laidOnRecord where its minutes were laid on record
 */
public record MeetingRecord(
        String id,
        @Nullable String name,
        Named body,
        LocalDate on,
        @Nullable LocalTime starts,
        MeetingState state,
        List<Attendant> attendance,
        @Nullable Why agendaApproved,
        @Nullable Why minutesApproved,
        List<Item> items,
        List<Vote> votes,
        List<Election> elections,
        List<Step> acts,
        List<Step> told,
        List<Step> laidOnRecord) {
    /** @param item null for the whole meeting */
    public record Attendant(
            Named person, AttendanceRole role, @Nullable ItemNumber item) {}

    /**
     * An item of the agenda, or one that is only known by what happened in it.
     *
     * @param removed (utgår)
     * @param acts what happened in it outside of any clause
     */
    public record Item(
            ItemNumber item,
            @Nullable String title,
            boolean removed,
            List<Named> matters,
            List<Clause> clauses,
            List<Step> acts) {}

    /**
     * A clause (att-sats).
     *
     * @param block whether it stands in the decision block, in running text, or is told of another day
     * @param decision its identifier, by which it is rescinded, superseded and dissented from; null where it is no decision
     * @param words null where neither the record nor its source gives them
     * @param effects what followed from it, none where it is words only
     */
    public record Clause(
            String label,
            Basis.Block block,
            @Nullable String decision,
            @Nullable String words,
            List<Step> effects,
            @Nullable Why why) {}
}
