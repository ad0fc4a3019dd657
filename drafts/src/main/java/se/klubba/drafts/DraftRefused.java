package se.klubba.drafts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.extracting.Worded;
import se.klubba.kernel.Refusal;
import se.klubba.words.Language;

/** What cannot be done with a draft. */
public abstract sealed class DraftRefused extends Refusal implements Worded {
    private final transient Why why;

    private DraftRefused(String code, Kind kind, Why why) {
        super(code, kind, why.in(Language.EN));
        this.why = why;
    }

    private static Why saying(String key, Object... values) {
        return Why.of(DraftRefused.class, key, values);
    }

    @Override
    public Why why() {
        return why;
    }

    /** There is none, or it was removed. */
    public static final class NoSuchDraft extends DraftRefused {
        NoSuchDraft(String id) {
            super("unknown-draft", Kind.UNKNOWN, saying("no-such-draft", id));
        }
    }

    /** Somebody changed it since. */
    public static final class DraftChanged extends DraftRefused {
        private final Draft now;

        DraftChanged(Draft now) {
            super("draft-changed", Kind.CONFLICT, saying("changed"));
            this.now = now;
        }

        /** As it stands. */
        public Draft now() {
            return now;
        }
    }

    /** Questions are left, or it was filed before. */
    public static final class NotToBeFiled extends DraftRefused {
        NotToBeFiled(String key, Object... values) {
            super("draft-not-ready", Kind.FORBIDDEN, saying(key, values));
        }
    }

    /** Of which body it is has to be said, and to be one in which its sender may record. */
    public static final class WhoseDraft extends DraftRefused {
        WhoseDraft(@Nullable String said, Set<String> own) {
            super(
                    "whose-draft",
                    Kind.FORBIDDEN,
                    said == null
                            ? saying("whose", String.join(", ", own))
                            : saying("whose-not", said, String.join(", ", own)));
        }
    }

    /** An answer that says nothing that can be recorded. */
    public static final class NotAnAnswer extends DraftRefused {
        NotAnAnswer(String key, Object... values) {
            this(saying(key, values));
        }

        NotAnAnswer(Why why) {
            super("not-an-answer", Kind.FORBIDDEN, why);
        }
    }
}
