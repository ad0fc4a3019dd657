package se.klubba.mandates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MeetingId;
import se.klubba.timeline.Fact;

/** The day on which a fact was told: of its source, of the act, of its meeting, or else of the record. */
@FunctionalInterface
public interface ToldOn {
    LocalDate of(Fact fact);

    /**
     * @param meetings the day of a meeting; null where that is not known
     * @param zone of the register: in it the day of the record counts
     */
    static ToldOn by(Function<MeetingId, @Nullable LocalDate> meetings, ZoneId zone) {
        return fact -> {
            var basis = fact.basis();
            var on = fact.happenedOn();
            if (basis.toldOn() != null) {
                return basis.toldOn();
            }
            if (on != null) {
                return on.latest();
            }
            var met = basis.meeting() == null ? null : meetings.apply(basis.meeting());
            return met != null ? met : LocalDate.ofInstant(fact.recordedAt(), zone);
        };
    }
}
