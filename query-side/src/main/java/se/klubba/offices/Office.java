package se.klubba.offices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.When;
import se.klubba.directory.Names;
import se.klubba.kernel.Term;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.reading.Named;
import se.klubba.timeline.Fact;
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
    /**
     * @param person null for somebody who is not named
     * @param until when that comes at which the term ends, where that is no day; null where it names nothing
     */
    public record Holder(
            @Nullable Named person, Term term, @Nullable When until, TenureState state, Why why) {
        /** @param fact that somebody holds it */
        public static Holder of(Fact fact, Names names, Calendar dates, LocalDate day) {
            var e = (OfficeHolderNamed) fact.event();
            return new Holder(
                    names.orNull(e.person()),
                    e.term(),
                    dates.until(e.term(), dates.told(fact)),
                    TenureState.inOffice(e.term(), dates.told(fact), day),
                    Why.of(fact, names));
        }
    }
}
