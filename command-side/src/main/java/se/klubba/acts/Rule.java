package se.klubba.acts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.GenericTypeResolver;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;

/** What stands between an act and the record. Pure: no clock, no random, no reading of its own. */
public interface Rule<A extends Act> {
    /** Read off the rule itself. */
    @SuppressWarnings("unchecked") // the class that A stands for
    default Class<A> act() {
        return (Class<A>) Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(getClass(), Rule.class));
    }

    /**
     * The keys that have to be read before this act can be judged, besides those of the things that it names, which always are. Asked again
     * with what has been read, until it names nothing new; what it reads is in the condition of the append. To read an entry of the log by
     * its place, ask for {@link Facts#entryKey}; then for the keys under which what was found stands.
     */
    default Set<Key> concerning(A act, Facts facts) {
        return Set.of();
    }

    /**
     * The facts that follow, none where the act changes nothing.
     *
     * @throws se.klubba.kernel.Refusal when a rule says no
     */
    List<? extends KlubbaEvent> decide(A act, Facts facts);
}
