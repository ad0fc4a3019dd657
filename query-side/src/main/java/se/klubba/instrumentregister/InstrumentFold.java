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
    /** What drafted it last; null where nothing did. */
    @Nullable
    Fact drafted;

    @Nullable
    InstrumentSuperseded superseded;
    /** When it was adopted; null where that is not told. */
    private @Nullable EdtfDate adoptedOn;
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
                drafted = fact;
                matters.addAll(e.matters());
            }
            case InstrumentSentForComment _ -> sent = true;
            case InstrumentAdopted e -> {
                adopted = true;
                adoptedOn = fact.happenedOn();
                term = e.inForce();
            }
            case SignatureAwaited e -> e.by().forEach(p -> awaiting.add(new Awaited(AwaitedKind.SIGNATURE, p, fact)));
            case InstrumentSigned e -> given(AwaitedKind.SIGNATURE, e.by(), fact);
            case ApprovalAwaited e -> awaiting.add(new Awaited(AwaitedKind.APPROVAL, e.from(), fact));
            case ApprovalRecorded e -> {
                given(AwaitedKind.APPROVAL, e.by(), fact);
                refused = e.outcome() == ApprovalOutcome.REFUSED;
            }
            case InstrumentExtended e -> last(e.last());
            case InstrumentRepealed e -> last(e.last());
            case InstrumentSuperseded e when e.instrument().equals(instrument) -> superseded = e;
            default -> {}
        }
    }

    private void given(AwaitedKind what, Party by, Fact fact) {
        boolean had = awaiting.removeIf(
                a -> a.what() == what && (a.from().equals(by) || a.from() instanceof Party.NotStated));
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

    /** The day from which it is in force as far as that is said, not before nothing is awaited any more; null where none is said. */
    private @Nullable EdtfDate first() {
        return term == null || term.first() == null ? null : from();
    }

    /**
     * The day from which it is in force: the one that was said; where none was, that of its adoption, which is told as that and never as its
     * first day. Null where it is not in force, or nothing tells.
     */
    @Nullable
    EdtfDate from() {
        return term == null || !awaiting.isEmpty() || refused
                ? null
                : later(term.first() == null ? adoptedOn : term.first(), complete);
    }

    private static @Nullable EdtfDate later(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one != null && other != null && EdtfDate.ORDER.compare(other, one) > 0 ? other : one;
    }

    /** The term as it is said, with what the other's first day does to it; null where no term is known. */
    @Nullable
    Term inForce(@Nullable EdtfDate othersFirst) {
        if (term == null && othersFirst == null) {
            return null;
        }
        var last = lastWith(othersFirst);
        var first = first();
        return before(last, first) ? new Term(last, last) : new Term(first, last);
    }

    private @Nullable EdtfDate lastWith(@Nullable EdtfDate othersFirst) {
        var last = term == null ? null : term.last();
        var end = othersFirst == null ? null : dayBefore(othersFirst);
        return end != null && (last == null || end.latest().isBefore(last.latest())) ? end : last;
    }

    private static boolean before(@Nullable EdtfDate last, @Nullable EdtfDate first) {
        return first != null
                && last != null
                && first.earliest() != null
                && last.latest().isBefore(first.earliest());
    }

    private static EdtfDate dayBefore(EdtfDate first) {
        return first.precise() ? EdtfDate.on(first.latest().minusDays(1)) : first;
    }

    Term.Holds holds(@Nullable EdtfDate othersFirst, LocalDate day) {
        if (term == null || !awaiting.isEmpty() || refused) {
            return Term.Holds.NO;
        }
        var last = lastWith(othersFirst);
        var from = from();
        return before(last, from) ? Term.Holds.NO : new Term(from, last).on(day, adopted ? day : null);
    }
}
