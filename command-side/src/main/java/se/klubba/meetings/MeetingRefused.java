package se.klubba.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Refusal;

/** Rules about meetings and occasions that said no. */
public abstract sealed class MeetingRefused extends Refusal {
    private MeetingRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    /** A meeting or an occasion is cancelled once. */
    public static final class AlreadyCancelled extends MeetingRefused {
        public AlreadyCancelled(Identifier what) {
            super("already-cancelled", Kind.CONFLICT, what.keyName() + " " + what + " is cancelled already");
        }
    }

    /** A meeting is called once; {@code on}: for which day, {@code starts}: and hour, where one was said. */
    public static final class AlreadyCalled extends MeetingRefused {
        public AlreadyCalled(MeetingId meeting, LocalDate on, @Nullable LocalTime starts) {
            super(
                    "meeting-exists",
                    Kind.CONFLICT,
                    "meeting " + meeting + " is called already, for " + on + (starts == null ? "" : " at " + starts)
                            + ": reschedule it where it was moved, and correct that entry where it is wrong; another meeting of"
                            + " that day has another identifier (in a record file anotherThatDay: true)");
        }
    }

    /** A meeting is opened once. */
    public static final class AlreadyOpened extends MeetingRefused {
        public AlreadyOpened(MeetingId meeting, @Nullable EdtfDate on) {
            super("already-opened", Kind.CONFLICT, "meeting " + meeting + " was opened already, on " + on);
        }
    }

    /** A meeting is closed once. */
    public static final class AlreadyClosed extends MeetingRefused {
        public AlreadyClosed(MeetingId meeting, @Nullable EdtfDate on) {
            super("already-closed", Kind.CONFLICT, "meeting " + meeting + " was closed already, on " + on);
        }
    }

    /** An agenda, and minutes, are approved once. */
    public static final class AlreadyApproved extends MeetingRefused {
        public AlreadyApproved(MeetingId meeting, String what) {
            super(
                    "already-approved",
                    Kind.CONFLICT,
                    "the " + what + " of meeting " + meeting + " is approved already; correct that entry");
        }
    }

    /** A meeting that is held jointly is held with others. */
    public static final class JointWithItself extends MeetingRefused {
        public JointWithItself(MeetingId meeting, BodyId body) {
            super(
                    "joint-with-itself",
                    Kind.FORBIDDEN,
                    "meeting " + meeting + " is of body " + body + ", which cannot hold it with itself");
        }
    }

    /** A meeting cannot end before it begins. */
    public static final class EndsBeforeItBegins extends MeetingRefused {
        public EndsBeforeItBegins(MeetingId meeting, Object begins, Object ends) {
            super(
                    "ends-before-it-begins",
                    Kind.FORBIDDEN,
                    "meeting " + meeting + " cannot end (" + ends + ") before it begins (" + begins + ")");
        }
    }

    /** A number stands for one item of an agenda. */
    public static final class ItemTaken extends MeetingRefused {
        public ItemTaken(MeetingId meeting, ItemNumber item) {
            super(
                    "item-taken",
                    Kind.CONFLICT,
                    "the agenda of meeting " + meeting + " has another item " + item
                            + "; remove it first, or correct its entry");
        }
    }

    /** What is not on the agenda cannot be removed from it. */
    public static final class NotOnAgenda extends MeetingRefused {
        public NotOnAgenda(MeetingId meeting, ItemNumber item) {
            super("not-on-agenda", Kind.CONFLICT, "item " + item + " is not on the agenda of meeting " + meeting);
        }
    }

    /** A day can be withdrawn that was proposed or scheduled. */
    public static final class DayNotProposed extends MeetingRefused {
        public DayNotProposed(OccasionId occasion, LocalDate day) {
            super(
                    "day-not-proposed",
                    Kind.CONFLICT,
                    "occasion " + occasion + " is neither proposed for nor scheduled on " + day);
        }
    }

    /** What is cancelled is not planned again; that is another occasion. */
    public static final class OccasionIsCancelled extends MeetingRefused {
        public OccasionIsCancelled(OccasionId occasion) {
            super("occasion-cancelled", Kind.CONFLICT, "occasion " + occasion + " is cancelled");
        }
    }
}
