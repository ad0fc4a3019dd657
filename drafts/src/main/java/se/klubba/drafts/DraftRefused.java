package se.klubba.drafts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Refusal;

/** What cannot be done with a draft. */
public abstract sealed class DraftRefused extends Refusal {
    private DraftRefused(String code, Kind kind, String message) {
        super(code, kind, message);
    }

    /** There is none, or it was removed. */
    public static final class NoSuchDraft extends DraftRefused {
        NoSuchDraft(String id) {
            super("unknown-draft", Kind.UNKNOWN, "there is no draft '" + id + "', or it was removed");
        }
    }

    /** Somebody changed it since. */
    public static final class DraftChanged extends DraftRefused {
        private final Draft now;

        DraftChanged(Draft now, int seen) {
            super(
                    "draft-changed",
                    Kind.CONFLICT,
                    "the draft was changed by somebody else: this change was made to version " + seen
                            + ", and it is at version " + now.version()
                            + "; nothing was lost, and this change was not made");
            this.now = now;
        }

        /** As it stands. */
        public Draft now() {
            return now;
        }
    }

    /** Questions are left, or it was filed before. */
    public static final class NotToBeFiled extends DraftRefused {
        NotToBeFiled(String message) {
            super("draft-not-ready", Kind.FORBIDDEN, message);
        }
    }

    /** Of which body it is has to be said, and to be one in which its sender may record. */
    public static final class WhoseDraft extends DraftRefused {
        WhoseDraft(@Nullable String said, Set<String> own) {
            super(
                    "whose-draft",
                    Kind.FORBIDDEN,
                    (said == null
                                    ? "it has to be said of which body the draft is"
                                    : "you may not record in body " + said)
                            + "; those in which you may: "
                            + (own.isEmpty() ? "none" : String.join(", ", own)));
        }
    }

    /** An answer that says nothing that can be recorded. */
    public static final class NotAnAnswer extends DraftRefused {
        NotAnAnswer(String message) {
            super("not-an-answer", Kind.FORBIDDEN, message);
        }
    }
}
