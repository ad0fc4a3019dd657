package se.klubba.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Term;
import se.klubba.persons.TenureState;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * An office, and who has held it, holds it and will.
 *
 * @param unit that it belongs to; null where that is not told
 * @param principal whose it is; null where that is not told
 * @param holders as they were named, in order
 */
public record Office(
        String id,
        @Nullable String name,
        @Nullable Named unit,
        @Nullable Named principal,
        List<Holder> holders,
        Why why) {
    public record Holder(Named person, Term term, TenureState state, Why why) {}
}
