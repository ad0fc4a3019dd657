package se.klubba.matters;

import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Refusal;
import se.klubba.matters.event.MatterEvent.PointOutcome;

/** What integrity refuses about matters, proposals and decisions. */
public abstract sealed class MatterRefused extends Refusal {
    private MatterRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    public static final class MatterIsClosed extends MatterRefused {
        public MatterIsClosed(MatterId matter) {
            super("matter-closed", Kind.CONFLICT, "matter " + matter + " is closed");
        }
    }

    public static final class MatterNotClosed extends MatterRefused {
        public MatterNotClosed(MatterId matter) {
            super("matter-not-closed", Kind.CONFLICT, "matter " + matter + " is not closed");
        }
    }

    public static final class NoSuchPoint extends MatterRefused {
        public NoSuchPoint(ProposalId proposal, String point) {
            super("no-such-point", Kind.UNKNOWN, "point " + point + " of proposal " + proposal + " was never proposed");
        }
    }

    /** Nobody decides what has not been proposed yet. */
    public static final class DecidedBeforeProposed extends MatterRefused {
        public DecidedBeforeProposed(ProposalId proposal, EdtfDate proposed, EdtfDate decided) {
            super(
                    "decided-before-proposed",
                    Kind.FORBIDDEN,
                    "proposal " + proposal + " was made on " + proposed + ", which is after " + decided);
        }
    }

    public static final class PointAlreadyDecided extends MatterRefused {
        public PointAlreadyDecided(ProposalId proposal, String point, PointOutcome outcome) {
            super(
                    "point-already-decided",
                    Kind.CONFLICT,
                    "point " + point + " of proposal " + proposal + " was decided: " + outcome);
        }
    }

    /** The whole proposal was withdrawn. */
    public static final class ProposalIsWithdrawn extends MatterRefused {
        public ProposalIsWithdrawn(ProposalId proposal) {
            super("proposal-withdrawn", Kind.CONFLICT, "proposal " + proposal + " was withdrawn");
        }
    }

    /** A decision that was rescinded or superseded no longer stands. */
    public static final class DecisionNotStanding extends MatterRefused {
        public DecisionNotStanding(DecisionId decision, String how) {
            super("decision-not-standing", Kind.CONFLICT, "decision " + decision + " was " + how);
        }
    }

    /** A decision on several matters, and the act does not say on which of them. */
    public static final class MatterNotNamed extends MatterRefused {
        public MatterNotNamed(DecisionId decision, int matters) {
            super(
                    "matter-not-named",
                    Kind.FORBIDDEN,
                    "decision " + decision + " is on " + matters + " matters; name the one that is meant");
        }
    }

    /** Only what was decided subject to something can come into effect later, and once. */
    public static final class DecisionNotWaiting extends MatterRefused {
        public DecisionNotWaiting(DecisionId decision, boolean settled) {
            super(
                    "decision-not-waiting",
                    Kind.CONFLICT,
                    "decision " + decision
                            + (settled
                                    ? " has taken effect, or lapsed, already"
                                    : " took effect when it was taken: it was subject to nothing"));
        }
    }
}
