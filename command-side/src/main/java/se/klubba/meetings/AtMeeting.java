package se.klubba.meetings;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;

/**
 * Procedure for every act that says at which meeting it happened: the meeting is known, not cancelled, open, and the item on its agenda.
 * Of old minutes nobody recorded when the meeting was opened; then it is not missed.
 */
public final class AtMeeting {
    private AtMeeting() {}

    /** What has to be read: the meeting where it happened, and what else is named; absent ones are passed over. */
    public static Set<Key> concerning(Act act, @Nullable Identifier... named) {
        var keys = new HashSet<>(Known.keys(named));
        keys.addAll(Known.keys(act.at().basis().meeting()));
        return keys;
    }

    /** Starts the procedure of an act with the rules about where it happens. */
    public static Procedure procedure(Act act, Facts facts) {
        var procedure = Procedure.of(act, facts);
        var basis = act.at().basis();
        if (basis.meeting() == null || act.at().happenedOn() == null) {
            return procedure;
        }
        var meeting = Meeting.of(basis.meeting(), facts);
        if (!meeting.known()) {
            return procedure.expects(
                    false, Deviation.MEETING_NOT_KNOWN, "there is no meeting " + basis.meeting() + " on record");
        }
        var day = act.at().happenedOn();
        procedure
                .expects(
                        !meeting.cancelled(day),
                        Deviation.MEETING_CANCELLED,
                        "meeting " + basis.meeting() + " is cancelled")
                .expects(
                        procedure.past() ? !surelyShut(meeting, act) : open(meeting, act),
                        Deviation.MEETING_NOT_OPEN,
                        "meeting " + basis.meeting() + " is not open on " + day);
        if (basis.item() != null) {
            procedure.expects(
                    meeting.takesUp(basis.item(), day),
                    Deviation.ITEM_NOT_ON_AGENDA,
                    "item " + basis.item() + " is not on the agenda of meeting " + basis.meeting());
        }
        return procedure;
    }

    /** For the past: others at it came after it was opened, or before it was closed, and this one surely did not. */
    private static boolean surelyShut(Meeting meeting, Act act) {
        var day = act.at().happenedOn();
        var opened = meeting.openedOn();
        var closed = meeting.closedOn();
        var early = day != null
                && opened != null
                && opened.earliest() != null
                && day.latest().isBefore(opened.earliest());
        var late = day != null
                && closed != null
                && day.earliest() != null
                && closed.latest().isBefore(day.earliest());
        return early || late;
    }

    /** For today and later: opened, not closed, and on that day. */
    private static boolean open(Meeting meeting, Act act) {
        var day = act.at().happenedOn();
        var on = meeting.day(day);
        var opened = meeting.openedOn();
        return day != null
                && on != null
                && !on.isBefore(day.latest())
                && opened != null
                && opened.surelyBy(day.latest())
                && meeting.closedOn() == null;
    }
}
