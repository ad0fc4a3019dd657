package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.instrumentregister.InstrumentOnDay.Awaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.timeline.Fact;

/** One instrument, while its facts are gone through. */
final class InstrumentFold {
    final InstrumentId instrument;

    @Nullable
    InstrumentKind kind;

    boolean adopted;
    boolean refused;
    boolean sent;

    @Nullable
    Fact noted;

    @Nullable
    Term term;

    final List<Awaited> awaiting = new ArrayList<>();
    final Set<MatterId> matters = new LinkedHashSet<>();

    @Nullable
    InstrumentSuperseded superseded;
    /** When what it awaited was given, which may be after its own first day. */
    private @Nullable EdtfDate complete;

    InstrumentFold(InstrumentId instrument, Iterable<Fact> facts) {
        this.instrument = instrument;
        facts.forEach(this::next);
    }

    private void next(Fact fact) {
        switch (fact.event()) {
            case InstrumentNoted e -> {
                kind = kind == null ? e.kind() : kind;
                noted = fact;
                if (!e.inForce().equals(Term.UNKNOWN)) {
                    term = e.inForce();
                }
            }
            case InstrumentDrafted e -> {
                kind = e.kind();
                matters.addAll(e.matters());
            }
            case InstrumentSentForComment _ -> sent = true;
            case InstrumentAdopted e -> {
                adopted = true;
                var first = e.inForce().first() == null
                        ? fact.happenedOn()
                        : e.inForce().first();
                term = new Term(first, e.inForce().last());
            }
            case SignatureAwaited e -> e.by().forEach(p -> awaiting.add(new Awaited("signature", p, fact)));
            case InstrumentSigned e -> given("signature", e.by(), fact);
            case ApprovalAwaited e -> awaiting.add(new Awaited("approval", e.from(), fact));
            case ApprovalRecorded e -> {
                given("approval", e.by(), fact);
                refused = e.outcome() == ApprovalOutcome.REFUSED;
            }
            case InstrumentExtended e -> last(e.last());
            case InstrumentRepealed e -> last(e.last());
            case InstrumentSuperseded e when e.instrument().equals(instrument) -> superseded = e;
            default -> {}
        }
    }

    private void given(String what, Party by, Fact fact) {
        boolean had = awaiting.removeIf(
                a -> a.what().equals(what) && (a.from().equals(by) || a.from() instanceof Party.NotStated));
        if (had && awaiting.isEmpty()) {
            complete = fact.happenedOn();
        }
    }

    private void last(EdtfDate last) {
        var first = term == null ? null : term.first();
        if (first == null || first.earliest() == null || !last.latest().isBefore(first.earliest())) {
            term = new Term(first, last);
        }
    }

    /** Its first day: adopted, with nothing awaited any more; null where that is not so, or not known. */
    @Nullable
    EdtfDate first() {
        if (term == null || !awaiting.isEmpty() || refused) {
            return null;
        }
        var first = term.first();
        return complete != null && first != null && EdtfDate.ORDER.compare(complete, first) > 0 ? complete : first;
    }

    /** The term with what the other's first day does to it; null where no term is known. */
    @Nullable
    Term inForce(@Nullable EdtfDate othersFirst) {
        if (term == null && othersFirst == null) {
            return null;
        }
        var first = first();
        var last = term == null ? null : term.last();
        var end = othersFirst == null ? null : dayBefore(othersFirst);
        if (end != null && (last == null || end.latest().isBefore(last.latest()))) {
            last = end;
        }
        boolean never = first != null
                && last != null
                && first.earliest() != null
                && last.latest().isBefore(first.earliest());
        return never ? new Term(last, last) : new Term(first, last);
    }

    private static EdtfDate dayBefore(EdtfDate first) {
        return first.precise() ? EdtfDate.on(first.latest().minusDays(1)) : first;
    }

    Term.Holds holds(@Nullable Term inForce, LocalDate day) {
        if (inForce == null || !awaiting.isEmpty() || refused) {
            return Term.Holds.NO;
        }
        return inForce.on(day, adopted ? day : null);
    }
}
