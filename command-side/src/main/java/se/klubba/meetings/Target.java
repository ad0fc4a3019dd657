package se.klubba.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.WaitsFor;

/** Procedure for what is put off to a meeting or an occasion: that has to be still to come, and not cancelled. */
public final class Target {
    private Target() {}

    /** @throws se.klubba.acts.Unknown when what is waited for is not on record */
    public static Procedure expect(Procedure procedure, WaitsFor waitsFor, Act act, Facts facts) {
        Known.mustBe(facts, Known.in(waitsFor));
        return switch (waitsFor) {
            case WaitsFor.ForMeeting(var it) -> meeting(procedure, it, act, facts);
            case WaitsFor.ForOccasion(var it) -> occasion(procedure, it, act, facts);
            case WaitsFor.NextMeeting _, WaitsFor.ForPreparation _, WaitsFor.NotStated _ -> procedure;
        };
    }

    /** @throws se.klubba.acts.Unknown when what it is due at is not on record */
    public static Procedure expect(Procedure procedure, Due due, Act act, Facts facts) {
        Known.mustBe(facts, Known.in(due));
        return switch (due) {
            case Due.AtMeeting(var it) -> meeting(procedure, it, act, facts);
            case Due.AtOccasion(var it) -> occasion(procedure, it, act, facts);
            case Due.InTime(var _, var _, var after) ->
                after == null ? procedure : expect(procedure, after, act, facts);
            case Due.NextMeeting _,
                    Due.EachMeeting _,
                    Due.EachYear _,
                    Due.OnDay _,
                    Due.Within _,
                    Due.During _,
                    Due.AsSoonAsPossible _,
                    Due.NotStated _ -> procedure;
        };
    }

    private static Procedure meeting(Procedure procedure, MeetingId it, Act act, Facts facts) {
        var target = Meeting.of(it, facts);
        var day = act.at().happenedOn();
        var closed = target.closedOn();
        return procedure
                .expects(!target.cancelled(day), Deviation.TARGET_MEETING_CANCELLED, "meeting " + it + " is cancelled")
                .expects(
                        target.isLaterThan(act.at()),
                        Deviation.TARGET_MEETING_EARLIER,
                        "meeting " + it + " is on " + target.day(day) + ", which is not after " + day)
                .expects(
                        closed == null
                                || day == null
                                || !target.isLaterThan(act.at())
                                || !closed.surelyBy(day.latest()),
                        Deviation.TARGET_MEETING_PASSED,
                        "meeting " + it + " was closed on " + closed);
    }

    private static Procedure occasion(Procedure procedure, OccasionId it, Act act, Facts facts) {
        var target = Occasion.of(it, facts);
        var day = act.at().happenedOn();
        return procedure
                .expects(!target.cancelled(day), Deviation.TARGET_MEETING_CANCELLED, "occasion " + it + " is cancelled")
                .expects(
                        !surelyBefore(target.day(day), act),
                        Deviation.TARGET_MEETING_EARLIER,
                        "occasion " + it + " is on " + target.day(day) + ", which is before " + day);
    }

    private static boolean surelyBefore(@Nullable LocalDate target, Act act) {
        var day = act.at().happenedOn();
        return target != null && day != null && day.earliest() != null && target.isBefore(day.earliest());
    }
}
