package se.klubba.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Refusal;

/**
 * Rules of procedure: they refuse only what is about to be done; of what has happened they warn (DOMAIN, Rules). The past ends yesterday.
 */
public final class Procedure {
    /** Procedure forbids it, and it has not happened yet. */
    public static final class OutOfOrder extends Refusal {
        /** Its code is the one that the deviation has when it is about the past. */
        public OutOfOrder(Deviation deviation, String whatIsSo) {
            super(deviation.code(), Kind.FORBIDDEN, whatIsSo);
        }
    }

    private final Occurrence at;
    private final boolean past;
    private final List<Deviation> found = new ArrayList<>();

    private Procedure(Occurrence at, LocalDate today) {
        this.at = at;
        this.past = at.happenedOn() == null || at.happenedOn().latest().isBefore(today);
    }

    /** Of an act; one without a day only notes, and is treated as past. */
    public static Procedure of(Act act, Facts facts) {
        return new Procedure(act.at(), facts.today());
    }

    /**
     * @param whatIsSo the state of affairs with its values, for the refusal
     * @throws OutOfOrder when it does not hold for an act of today or later
     */
    public Procedure expects(boolean holds, Deviation otherwise, String whatIsSo) {
        if (!holds) {
            if (!past) {
                throw new OutOfOrder(otherwise, whatIsSo);
            }
            found.add(otherwise);
        }
        return this;
    }

    /** Whether the act had happened before today, so that it is warned of and not refused. */
    public boolean past() {
        return past;
    }

    /** The occurrence of the act with the deviations that were found. */
    public Occurrence occurrence() {
        return at.with(found);
    }
}
