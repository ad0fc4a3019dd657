package se.klubba.bodies;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Refusal;

/** Rules about bodies that said no. */
public abstract sealed class BodyRefused extends Refusal {
    private BodyRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    /** A body ends once. */
    public static final class AlreadyDissolved extends BodyRefused {
        public AlreadyDissolved(BodyId body, @Nullable EdtfDate on) {
            super("already-dissolved", Kind.CONFLICT, "body " + body + " is dissolved already, on " + on);
        }
    }

    /** A body cannot end before it was founded. */
    public static final class EndsBeforeItBegins extends BodyRefused {
        public EndsBeforeItBegins(BodyId body, EdtfDate begins, EdtfDate ends) {
            super(
                    "ends-before-it-begins",
                    Kind.CONFLICT,
                    "body " + body + " is established on " + begins + ", after " + ends);
        }
    }

    /** Another body takes over, or none. */
    public static final class SucceedsItself extends BodyRefused {
        public SucceedsItself(BodyId body) {
            super("succeeds-itself", Kind.FORBIDDEN, "body " + body + " cannot be its own successor");
        }
    }

    /** A relation or a link is between two bodies. */
    public static final class RelatedToItself extends BodyRefused {
        public RelatedToItself(BodyId body) {
            super("related-to-itself", Kind.FORBIDDEN, "body " + body + " cannot be related to itself");
        }
    }

    /** Parts do not contain their wholes. */
    public static final class PartOfItself extends BodyRefused {
        public PartOfItself(BodyId body, BodyId to) {
            super(
                    "part-of-itself",
                    Kind.CONFLICT,
                    "body " + to + " is part of body " + body + " already, and cannot contain it too");
        }
    }

    /** A seat entitles to nomination one way only (DOMAIN, bodies). */
    public static final class LinkedTheOtherWay extends BodyRefused {
        public LinkedTheOtherWay(BodyId from, BodyId to) {
            super(
                    "linked-the-other-way",
                    Kind.CONFLICT,
                    "seats in " + to + " are linked to " + from + " already, and links go one way only");
        }
    }

    /** What is no standing item cannot be dropped. */
    public static final class NoStandingItem extends BodyRefused {
        public NoStandingItem(BodyId body, MatterId matter) {
            super("no-standing-item", Kind.CONFLICT, "matter " + matter + " is no standing item of body " + body);
        }
    }
}
