package se.klubba.meetingrecord;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.MeetingDay;
import se.klubba.kernel.Basis;
import se.klubba.kernel.ItemNumber;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.Presence;
import se.klubba.reading.Named;
import se.klubba.votes.Election;
import se.klubba.votes.Vote;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * What happened at a meeting.
 *
 * @param with other bodies whose meeting it is as well
 * @param ends on the day after where that is before its start
 * @param zone in which its hours are; null for that of the register
 * @param sittings days on which it went on after it was adjourned
 * @param state how it stands on the day
 * @param moves how it was rescheduled by the day, in order
 * @param changes what moved it, adjourned it or cancelled it by the day, in order, each with why it is known
 * @param movements who came late, left and came back
 * @param agendaApproved why it is known; null where nothing says so
 * @param votes that were taken, in their order; each stands in its item as well
 * @param elections likewise
 * @param acts what happened outside of any item
 * @param told what its minutes tell of other days
 * @param laidOnRecord where its minutes were laid on record
 * @param extracts who received extracts of its minutes
 */
public record MeetingRecord(
        String id,
        @Nullable String name,
        Named body,
        List<Named> with,
        LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String zone,
        List<MeetingDay.Sitting> sittings,
        MeetingState state,
        List<MeetingDay.Move> moves,
        List<Step> changes,
        List<Attendant> attendance,
        List<Movement> movements,
        @Nullable Why agendaApproved,
        @Nullable Why minutesApproved,
        List<Item> items,
        List<Vote> votes,
        List<Election> elections,
        List<Step> acts,
        List<Step> told,
        List<Step> laidOnRecord,
        List<Step> extracts) {
    /**
     * Somebody who was there, or was missed.
     *
     * @param item null for the whole meeting
     * @param to the last of several items; null for one
     * @param presence null where somebody was there and no more is told of how
     * @param inPlaceOf for whom a substitute served; of somebody who was represented, by whom
     * @param title as what, in the words of the minutes, where that is more than the role
     */
    public record Attendant(
            Named person,
            AttendanceRole role,
            @Nullable ItemNumber item,
            @Nullable ItemNumber to,
            @Nullable Presence presence,
            @Nullable Named inPlaceOf,
            @Nullable String title,
            Why why) {
        /** Whether it is of somebody who took part. */
        public boolean there() {
            return Presence.there(presence);
        }
    }

    /**
     * Somebody came after the beginning or came back, or left.
     *
     * @param hour null where it is not told
     * @param item during which; null where that is not told
     */
    public record Movement(
            Named person,
            boolean arrived,
            @Nullable LocalTime hour,
            @Nullable ItemNumber item,
            Why why) {}

    /**
     * An item of the agenda, or one that is only known by what happened in it.
     *
     * @param cited its number with the year where paragraphs are counted through it: {@code § 101/2026}
     * @param removed (utgår)
     * @param notReached the meeting ended before it came to it
     * @param takenWith items that were dealt with in one go with it
     * @param splitInto the numbers under which its parts were dealt with
     * @param approvedAtOnce that its paragraph was approved before the rest of the minutes; null where nothing says so
     * @param acts what happened in it outside of any clause
     */
    public record Item(
            ItemNumber item,
            String cited,
            @Nullable String title,
            boolean removed,
            boolean notReached,
            List<ItemNumber> takenWith,
            List<ItemNumber> splitInto,
            @Nullable Why approvedAtOnce,
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
    @Schema(name = "MeetingClause")
    public record Clause(
            String label,
            Basis.Block block,
            @Nullable String decision,
            @Nullable String words,
            List<Step> effects,
            @Nullable Why why) {}
}
