package se.klubba.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;

/**
 * Procedure for acts that are about a meeting. They may happen at it, at another, or between meetings; what is asked of an act at a
 * meeting is asked only where it happens at another one.
 */
public final class AboutMeeting {
    private final Meeting meeting;
    private final Act act;
    private final Procedure procedure;

    private AboutMeeting(Meeting meeting, Act act, Procedure procedure) {
        this.meeting = meeting;
        this.act = act;
        this.procedure = procedure;
    }

    /** The meeting itself must not be cancelled by then. */
    public static AboutMeeting of(MeetingId about, Act act, Facts facts) {
        var meeting = Meeting.of(about, facts);
        var procedure =
                about.equals(act.at().basis().meeting()) ? Procedure.of(act, facts) : AtMeeting.procedure(act, facts);
        procedure.expects(
                !meeting.cancelled(act.at().happenedOn()),
                Deviation.MEETING_CANCELLED,
                "meeting " + about + " is cancelled");
        return new AboutMeeting(meeting, act, procedure);
    }

    /** It is still to come: nobody closed it before, and its day has not passed. */
    public AboutMeeting isToCome() {
        return expects(
                !surelyAfter(meeting.day(act.at().happenedOn())) && notClosed(),
                Deviation.TARGET_MEETING_PASSED,
                "meeting " + meeting.meeting() + " has been");
    }

    /** Nobody closed it before. */
    public AboutMeeting isNotClosed() {
        return expects(notClosed(), Deviation.MEETING_NOT_OPEN, "meeting " + meeting.meeting() + " is closed");
    }

    /** It is open; of the past this is not asked, since few minutes say when a meeting was opened. */
    public AboutMeeting isOpen() {
        return expects(
                procedure.past() || meeting.openedOn() != null && meeting.closedOn() == null,
                Deviation.MEETING_NOT_OPEN,
                "meeting " + meeting.meeting() + " is not open");
    }

    /** It takes the item up. */
    public AboutMeeting takesUp(ItemNumber item) {
        return expects(
                meeting.takesUp(item, act.at().happenedOn()),
                Deviation.ITEM_NOT_ON_AGENDA,
                "item " + item + " is not on the agenda of meeting " + meeting.meeting());
    }

    /** A day that is planned is not before the act that plans it. */
    public AboutMeeting plans(LocalDate day) {
        return expects(
                !surelyAfter(day),
                Deviation.TARGET_MEETING_EARLIER,
                day + " is before " + act.at().happenedOn());
    }

    public AboutMeeting expects(boolean holds, Deviation otherwise, String whatIsSo) {
        procedure.expects(holds, otherwise, whatIsSo);
        return this;
    }

    /** For further rules. */
    public Procedure procedure() {
        return procedure;
    }

    /** The occurrence of the act with the deviations that were found. */
    public Occurrence occurrence() {
        return procedure.occurrence();
    }

    private boolean notClosed() {
        var closed = meeting.closedOn();
        return closed == null || procedure.past() && !surelyAfter(closed.latest());
    }

    private boolean surelyAfter(@Nullable LocalDate day) {
        var on = act.at().happenedOn();
        return day != null && on != null && on.earliest() != null && day.isBefore(on.earliest());
    }
}
