package se.klubba.appointments.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;

/** Facts about who is nominated, appointed, sits and leaves. Stored for ever: add a version, never edit one. */
@About(BodyId.class)
public sealed interface SeatEvent extends KlubbaEvent {
    /** {@code by} runs the process; {@code from} are asked to nominate. */
    @Event(namespace = "appointments", name = "NominationsCalledFor", version = "1")
    record NominationsCalledFor(BodyId body, Party by, List<Party> from, Occurrence at) implements SeatEvent {}

    @Event(namespace = "appointments", name = "RepresentativeNominated", version = "1")
    record RepresentativeNominated(
            BodyId body, PersonId person, @Nullable PrincipalId onBehalfOf, Party by, Occurrence at)
            implements SeatEvent {}

    @Event(namespace = "appointments", name = "NominationDeclined", version = "1")
    record NominationDeclined(BodyId body, PersonId person, Occurrence at) implements SeatEvent {}

    @Event(namespace = "appointments", name = "NominationTabled", version = "1")
    record NominationTabled(BodyId body, PersonId person, WaitsFor waitsFor, Occurrence at) implements SeatEvent {}

    /** Decided that somebody, or somebody else, shall be appointed. */
    @Event(namespace = "appointments", name = "FillingDecided", version = "1")
    record FillingDecided(
            BodyId body, MandateKind kind, @Nullable PrincipalId onBehalfOf, Occurrence at) implements SeatEvent {}

    /**
     * A {@code term} without a beginning was said not to be stated: it began at no day that is known.
     *
     * @param title what the body calls it, where that is more than its kind ("2:e vice ordförande")
     * @param substituteFor whose substitute it is, of a personal one (personlig ersättare)
     * @param rank in which order substitutes serve, from 1
     */
    @Event(namespace = "appointments", name = "RepresentativeAppointed", version = "3")
    record RepresentativeAppointed(
            BodyId body,
            PersonId person,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            Term term,
            @Nullable Words title,
            @Nullable PersonId substituteFor,
            @Nullable Integer rank,
            Occurrence at)
            implements SeatEvent {
        public RepresentativeAppointed(
                BodyId body,
                PersonId person,
                MandateKind kind,
                @Nullable PrincipalId onBehalfOf,
                Term term,
                Occurrence at) {
            this(body, person, kind, onBehalfOf, term, null, null, null, at);
        }
    }

    /** Sits there; the appointment is not told. {@code person} is null for a seat held by someone unknown; the rest is as with an appointment. */
    @Event(namespace = "appointments", name = "MandateNoted", version = "2")
    record MandateNoted(
            BodyId body,
            @Nullable PersonId person,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            Term term,
            @Nullable Words title,
            @Nullable PersonId substituteFor,
            @Nullable Integer rank,
            Occurrence at)
            implements SeatEvent {
        public MandateNoted(
                BodyId body,
                @Nullable PersonId person,
                MandateKind kind,
                @Nullable PrincipalId onBehalfOf,
                Term term,
                Occurrence at) {
            this(body, person, kind, onBehalfOf, term, null, null, null, at);
        }
    }

    /**
     * Whoever holds an office, or a seat in another body, sits here by it (ex officio): from when that begins, until it ends. One of
     * {@code office} and {@code seat} is given.
     *
     * @param kind as what they sit here
     * @param seat a seat of another body; its holder may be ex officio, too
     * @param term of the rule; nobody sits by it outside that
     */
    @Event(namespace = "appointments", name = "SeatHeldExOfficio", version = "1")
    record SeatHeldExOfficio(
            BodyId body,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            @Nullable OfficeId office,
            @Nullable SeatIn seat,
            Term term,
            @Nullable Words title,
            Occurrence at)
            implements SeatEvent {}

    /** Seats of one kind in a body. */
    record SeatIn(BodyId body, MandateKind kind) {}

    /** {@code last}: the last day, included; null where it was said not to be stated. */
    @Event(namespace = "appointments", name = "MandateEnded", version = "2")
    record MandateEnded(
            BodyId body,
            PersonId person,
            MandateKind kind,
            @Nullable EdtfDate last,
            EndReason reason,
            Occurrence at) implements SeatEvent {}

    /**
     * A ballot of an election (val), as far as it is told; an election of several rounds is several of them. Who was elected is appointed by
     * a fact of its own.
     *
     * @param seats how many are to be elected; null where that is not told
     * @param round from 1; null where it is not told that there were several
     * @param blank ballots for nobody; null where they were not counted
     * @param unanimous whether that is said
     * @param tie how one was settled; null where there was none, or that is not told
     * @param castBy whose casting vote it was
     */
    @Event(namespace = "appointments", name = "ElectionHeld", version = "1")
    record ElectionHeld(
            BodyId body,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            @Nullable Integer seats,
            @Nullable Integer round,
            @Nullable VoteMethod method,
            List<Candidate> candidates,
            @Nullable Integer blank,
            boolean unanimous,
            @Nullable TieBreak tie,
            @Nullable PersonId castBy,
            Occurrence at)
            implements SeatEvent {}

    /** Who stood for election; {@code votes} is null where they were not counted, {@code by} where it is not told who proposed the candidate. */
    record Candidate(
            PersonId person, @Nullable Party by, @Nullable Integer votes, CandidateOutcome outcome) {
        public Candidate {
            outcome = outcome == null ? CandidateOutcome.NOT_STATED : outcome;
        }
    }

    enum CandidateOutcome {
        ELECTED,
        NOT_ELECTED,
        /** Stands in the next round. */
        GOES_ON,
        WITHDREW,
        NOT_STATED
    }

    enum EndReason {
        RESIGNED,
        DISCHARGED,
        TERM_OVER,
        NOT_STATED
    }
}
