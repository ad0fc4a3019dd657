package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * How an instrument stands on a day, before anything is named.
 *
 * @param state as {@link Instrument#state}
 * @param inForce the term that all that is on record gives it; null where nothing does
 * @param awaiting signatures and approvals without which it is not in force
 * @param past what had been told of it by the day
 */
public record InstrumentOnDay(
        InstrumentId instrument,
        InstrumentKind kind,
        String state,
        @Nullable Term inForce,
        List<Awaited> awaiting,
        @Nullable InstrumentId supersededBy,
        Set<MatterId> matters,
        Standing past) {
    /** @param what "signature" or "approval" */
    public record Awaited(String what, Party from, Fact why) {}

    public InstrumentOnDay {
        awaiting = List.copyOf(awaiting);
    }

    /**
     * @param standing what is on record about it, whatever its day
     * @param others the same of another
     * @return null where nothing said by the day tells that there is one
     */
    public static @Nullable InstrumentOnDay of(
            InstrumentId instrument, Standing standing, LocalDate day, Function<InstrumentId, Standing> others) {
        var past = standing.asOf(day);
        var known = new InstrumentFold(instrument, past.facts());
        var whole = new InstrumentFold(instrument, standing.facts());
        if (known.kind == null) {
            return null;
        }
        var by = whole.superseded == null ? null : whole.superseded.by();
        var othersFirst =
                by == null ? null : new InstrumentFold(by, others.apply(by).facts()).first();
        var term = whole.inForce(othersFirst);
        var holds = known.awaiting.isEmpty() ? whole.holds(term, day) : Term.Holds.NO;
        return new InstrumentOnDay(
                instrument, known.kind, state(known, term, holds, day), term, known.awaiting, by, known.matters, past);
    }

    /** What says that it is replaced; null where nothing did by the day. */
    public @Nullable Fact supersession() {
        return past.facts(InstrumentSuperseded.class)
                .filter(f -> ((InstrumentSuperseded) f.event()).instrument().equals(instrument))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** Those that it replaces. */
    public List<InstrumentId> supersedes() {
        return past.events(InstrumentSuperseded.class)
                .filter(e -> e.by().equals(instrument))
                .map(InstrumentSuperseded::instrument)
                .toList();
    }

    private static String state(InstrumentFold known, @Nullable Term term, Term.Holds holds, LocalDate day) {
        if (known.refused) {
            return "refused";
        }
        if (!known.awaiting.isEmpty()) {
            return "awaiting";
        }
        if (term != null && term.last() != null && term.last().latest().isBefore(day)) {
            return "ended";
        }
        boolean begun = known.adopted || known.noted != null;
        return switch (holds) {
            case CERTAINLY -> begun ? "in-force" : "drafted";
            case POSSIBLY -> begun ? "possibly-in-force" : "drafted";
            case NO ->
                term != null && known.adopted
                        ? "coming"
                        : known.sent ? "sent-for-comment" : known.noted != null ? "exists" : "drafted";
        };
    }
}
