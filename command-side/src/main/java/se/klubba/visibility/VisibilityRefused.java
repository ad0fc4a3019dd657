package se.klubba.visibility;

import se.klubba.kernel.Extent;
import se.klubba.kernel.Refusal;

/** What is refused about who may see what. */
public abstract sealed class VisibilityRefused extends Refusal {
    private VisibilityRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    private static String told(Extent what) {
        return switch (what) {
            case Extent.OfItem(var meeting, var item) -> "item " + item + " of meeting " + meeting;
            case Extent.OfClause(var meeting, var item, var clause) ->
                "clause " + clause + " of item " + item + " of meeting " + meeting;
            case Extent.OfName(var person) -> "the name of person " + person;
            case Extent.OfMatter _, Extent.OfMeeting _, Extent.OfDocument _ ->
                what.of().keyName() + " " + what.of().value();
        };
    }

    public static final class ConfidentialAlready extends VisibilityRefused {
        public ConfidentialAlready(Extent what) {
            super("confidential-already", Kind.CONFLICT, told(what) + " is confidential already; lift that first");
        }
    }

    public static final class NotConfidential extends VisibilityRefused {
        public NotConfidential(Extent what) {
            super("not-confidential", Kind.CONFLICT, told(what) + " is not confidential; what is names just its part");
        }
    }

    /** It cannot be made so, as a whole meeting. */
    public static final class NotOfThatKind extends VisibilityRefused {
        public NotOfThatKind(Extent what, String right) {
            super("not-of-that-kind", Kind.FORBIDDEN, told(what) + ": this is done to " + right);
        }
    }
}
