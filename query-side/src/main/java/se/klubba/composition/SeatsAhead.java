package se.klubba.composition;

import java.time.LocalDate;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.kernel.Term;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** What was decided about a body by a day, and what was decided later of that day and those before it. */
final class SeatsAhead {
    private SeatsAhead() {}

    static Standing decidedBy(LocalDate day, Standing standing) {
        return new Standing(standing.facts().stream()
                .filter(f -> Standing.happened(f, day) || says(f, day))
                .toList());
    }

    private static boolean says(Fact fact, LocalDate by) {
        return switch (fact.event()) {
            case RepresentativeAppointed e -> begun(e.term(), by);
            case SeatHeldExOfficio e -> begun(e.term(), by);
            case MandateEnded e -> e.last() != null && e.last().surelyBy(by);
            default -> false;
        };
    }

    private static boolean begun(Term term, LocalDate by) {
        return term.first() == null || term.first().maybeBy(by);
    }
}
