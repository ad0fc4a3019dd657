package se.klubba.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import se.klubba.kernel.BodyId;
import se.klubba.words.State;

/**
 * How far somebody sees, as it may be told: by the role that they ask in, and never by what that hides from them.
 *
 * @param bodies of {@link Kind#OWN_BODIES}: those of which all is shown; else none
 */
public record Sight(Kind kind, Set<BodyId> bodies) {
    public static final Sight ALL = new Sight(Kind.ALL, Set.of());

    /** From everything to nothing. */
    public enum Kind {
        ALL,
        /** All of some bodies, of the others what is not confidential. */
        OWN_BODIES,
        NOT_CONFIDENTIAL,
        /** And not confidential. */
        PUBLISHED,
        NOTHING;

        @JsonValue
        @Override
        public String toString() {
            return State.code(this);
        }
    }

    public Sight {
        bodies = Set.copyOf(bodies);
    }

    public static Sight of(Kind kind) {
        return new Sight(kind, Set.of());
    }
}
