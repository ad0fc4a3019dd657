package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param inForce the term that all that is on record gives it; null where nothing does
 * @param awaiting signatures and approvals that were not given, without which it is not in force
 * @param past what had been told of it by the day
 */
public record InstrumentOnDay(
        InstrumentId instrument,
        InstrumentKind kind,
        InstrumentState state,
        @Nullable Term inForce,
        List<Awaited> awaiting,
        @Nullable InstrumentId supersededBy,
        Set<MatterId> matters,
        Standing past) {
    public record Awaited(AwaitedKind what, Party from, Fact why) {}

    public InstrumentOnDay {
        awaiting = List.copyOf(awaiting);
    }

    /** Those that somebody still waits for: none once it has ended. */
    public Stream<Awaited> stillAwaiting() {
        return state == InstrumentState.ENDED ? Stream.empty() : awaiting.stream();
    }

    /**
     * @param standing what is on record about it, whatever its day
     * @param others the same of another
     * @param rejected what rejected the points that were proposed in a matter by the day; null where nothing did
     * @return null where nothing said by the day tells that there is one
     */
    public static @Nullable InstrumentOnDay of(
            InstrumentId instrument,
            Standing standing,
            LocalDate day,
            Function<InstrumentId, Standing> others,
            Function<MatterId, @Nullable Fact> rejected) {
        var past = standing.asOf(day);
        var known = Side.of(instrument, past, day, other -> others.apply(other).asOf(day));
        if (known.fold.kind == null) {
            return null;
        }
        var told = known.fold.awaiting.isEmpty() ? toldOf(known, Side.of(instrument, standing, day, others)) : known;
        var rejection = rejection(known.fold, rejected);
        return new InstrumentOnDay(
                instrument,
                known.fold.kind,
                rejection == null ? told.state(day) : InstrumentState.REJECTED,
                told.term,
                known.fold.awaiting,
                told.fold.superseded == null ? null : told.fold.superseded.by(),
                known.fold.matters,
                rejection == null ? past : with(past, rejection));
    }

    /** What was decided later counts where it says that it was, or was not, in force on the day all the same; nothing else of it does. */
    private static Side toldOf(Side known, Side whole) {
        return known.holds == whole.holds || !whole.fold.awaiting.isEmpty() || whole.fold.refused ? known : whole;
    }

    /** It was drafted for something that was not adopted. */
    private static @Nullable Fact rejection(InstrumentFold known, Function<MatterId, @Nullable Fact> rejected) {
        var drafted = known.drafted;
        if (drafted == null || known.adopted || known.noted != null || !known.awaiting.isEmpty() || known.refused) {
            return null;
        }
        return known.matters.stream()
                .map(rejected)
                .filter(Objects::nonNull)
                .filter(by -> Fact.ORDER.compare(by, drafted) > 0)
                .findFirst()
                .orElse(null);
    }

    private static Standing with(Standing past, Fact fact) {
        return new Standing(Stream.concat(past.facts().stream(), Stream.of(fact))
                .sorted(Fact.ORDER)
                .toList());
    }

    /** What some facts say of it. */
    private record Side(InstrumentFold fold, @Nullable Term term, Term.Holds holds) {
        static Side of(
                InstrumentId instrument, Standing facts, LocalDate day, Function<InstrumentId, Standing> others) {
            var fold = new InstrumentFold(instrument, facts.facts());
            var by = fold.superseded == null ? null : fold.superseded.by();
            var othersFirst =
                    by == null ? null : new InstrumentFold(by, others.apply(by).facts()).from();
            return new Side(fold, fold.inForce(othersFirst), fold.holds(othersFirst, day));
        }

        InstrumentState state(LocalDate day) {
            if (fold.refused) {
                return InstrumentState.REFUSED;
            }
            if (term != null && term.last() != null && term.last().latest().isBefore(day)) {
                return InstrumentState.ENDED;
            }
            if (!fold.awaiting.isEmpty()) {
                return InstrumentState.AWAITING;
            }
            return switch (holds) {
                case CERTAINLY -> begun() ? InstrumentState.IN_FORCE : InstrumentState.DRAFTED;
                case POSSIBLY -> begun() ? InstrumentState.POSSIBLY_IN_FORCE : InstrumentState.DRAFTED;
                case NO ->
                    term != null && fold.adopted
                            ? InstrumentState.COMING
                            : fold.sent
                                    ? InstrumentState.SENT_FOR_COMMENT
                                    : fold.noted != null ? InstrumentState.EXISTS : InstrumentState.DRAFTED;
            };
        }

        private boolean begun() {
            return fold.adopted || fold.noted != null;
        }
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
}
