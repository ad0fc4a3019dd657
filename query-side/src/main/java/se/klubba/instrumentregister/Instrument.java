package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.Term;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * An instrument, on a day.
 *
 * @param state how it stands on the day
 * @param label the same for a reader, with its day or party
 * @param inForce the term that all that is on record gives it; null where nothing does
 * @param bodies those at whose meetings it was drafted, adopted or noted, or in whose minutes that is told
 * @param awaiting signatures and approvals that were not given, without which it is not in force; once it has ended, those that it never had
 * @param steps what happened to it by the day, in order
 */
public record Instrument(
        String id,
        @Nullable String name,
        InstrumentKind kind,
        InstrumentState state,
        String label,
        @Nullable Term inForce,
        List<Named> bodies,
        List<Awaited> awaiting,
        @Nullable Named supersededBy,
        List<Named> supersedes,
        List<Named> matters,
        List<Step> steps) {
    /** Whether the day on which it ends may be before another; false where none is told. */
    public boolean mayEndBefore(LocalDate day) {
        return inForce != null && inForce.last() != null && inForce.last().maybeBy(day.minusDays(1));
    }

    public record Awaited(AwaitedKind what, Who from, Why why) {}
}
