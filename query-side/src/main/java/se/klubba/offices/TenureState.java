package se.klubba.offices;

import java.time.LocalDate;
import se.klubba.kernel.Term;
import se.klubba.words.State;

/** How a mandate, or an office, stands on a day. */
public enum TenureState implements State {
    HELD,
    POSSIBLY_HELD,
    COMING,
    PAST;

    /**
     * How an office is held.
     *
     * @param told the day on which that was told
     */
    public static TenureState inOffice(Term term, LocalDate told, LocalDate day) {
        return switch (term.on(day, told)) {
            case CERTAINLY -> HELD;
            case POSSIBLY -> POSSIBLY_HELD;
            case NO -> term.last() != null && term.last().latest().isBefore(day) ? PAST : COMING;
        };
    }
}
