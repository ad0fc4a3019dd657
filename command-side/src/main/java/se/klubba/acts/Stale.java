package se.klubba.acts;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Refusal;

/** Something that the act depends on was recorded after what the caller has seen. */
public final class Stale extends Refusal {
    private Stale(long seen, long newest) {
        this("the act was judged on what stood at position " + seen + "; position " + newest
                + " is newer and concerns it");
    }

    /**
     * @param seen null for whatever stands
     * @param newest position of the last entry that concerns the act; -1 where none does
     * @param logged whether there is an entry at a position
     * @throws Stale where something newer concerns it, or what the caller says to have seen is not in the log
     */
    public static void refuse(@Nullable Long seen, long newest, LongPredicate logged) {
        if (seen == null) {
            return;
        }
        if (newest > seen) {
            throw new Stale(seen, newest);
        }
        if (seen > newest && seen >= 0 && !logged.test(seen)) {
            throw new Stale("there is nothing at position " + seen + " yet, which the act says to have seen");
        }
    }

    private Stale(String whatIsSo) {
        super("stale", Kind.CONFLICT, whatIsSo);
    }
}
