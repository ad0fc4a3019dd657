package se.klubba.meetings.occasions;

import java.time.LocalDate;
import java.util.List;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.matters.Matter;

/** Procedure for planned days: they are not before the act that plans them. */
final class Planning {
    private Planning() {}

    static Procedure procedure(AboutMatters act, Facts facts, List<LocalDate> days) {
        var procedure = Matter.procedure(act, facts);
        var on = act.at().happenedOn();
        var first = on == null ? null : on.earliest();
        return procedure.expects(
                first == null || days.stream().noneMatch(day -> day.isBefore(first)),
                Deviation.TARGET_MEETING_EARLIER,
                "of the days " + days + " some are before " + on);
    }
}
