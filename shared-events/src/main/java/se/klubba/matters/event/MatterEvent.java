package se.klubba.matters.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;

/** Facts about matters: what was raised, proposed, decided, tabled and referred. Stored for ever: add a version, never edit one. */
@About({MatterId.class, ProposalId.class, DecisionId.class})
public sealed interface MatterEvent extends KlubbaEvent {
    /** {@code body}: before which it was raised. */
    @Event(namespace = "matters", name = "MatterRaised", version = "1")
    record MatterRaised(
            @Creates MatterId matter,
            @Called Words title,
            @Nullable BodyId body,
            Occurrence at) implements MatterEvent {}

    /** Several proposals may stand side by side. {@code amends}: the one that it would change; null where it stands by itself. */
    @Event(namespace = "matters", name = "DecisionProposed", version = "2")
    record DecisionProposed(
            @Creates(called = false) ProposalId proposal,
            MatterId matter,
            Party by,
            List<Point> points,
            @Nullable Amends amends,
            Occurrence at)
            implements MatterEvent {
        public DecisionProposed(ProposalId proposal, MatterId matter, Party by, List<Point> points, Occurrence at) {
            this(proposal, matter, by, points, null, at);
        }
    }

    /** The points as amended replace those of the same number. {@code as}: the amendment that was carried; null where that is not told. */
    @Event(namespace = "matters", name = "ProposalAmended", version = "2")
    record ProposalAmended(
            ProposalId proposal,
            MatterId matter,
            List<Point> points,
            @Nullable ProposalId as,
            Occurrence at) implements MatterEvent {
        public ProposalAmended(ProposalId proposal, MatterId matter, List<Point> points, Occurrence at) {
            this(proposal, matter, points, null, at);
        }
    }

    @Event(namespace = "matters", name = "ProposalWithdrawn", version = "1")
    record ProposalWithdrawn(ProposalId proposal, MatterId matter, Occurrence at) implements MatterEvent {}

    /** Somebody said, or had read out, this. */
    @Event(namespace = "matters", name = "StatementRecorded", version = "1")
    record StatementRecorded(
            List<MatterId> matters, Party by, @Nullable Words words, Occurrence at) implements MatterEvent {}

    /**
     * One clause (att-sats). {@code words} is null where they are read from the source, {@code item} where it is told of another day,
     * {@code meeting} where none is told: then the basis names the body, as far as that is told.
     *
     * @param way how it was decided, where that was not at a meeting; null where it was, or nobody says
     * @param delegate who decided for the body, by delegation
     * @param subject to what has to come before it takes effect; null where it took effect at once
     */
    @Event(namespace = "matters", name = "DecisionRecorded", version = "3")
    record DecisionRecorded(
            @Creates(called = false) DecisionId decision,
            @Nullable MeetingId meeting,
            @Nullable ItemNumber item,
            List<MatterId> matters,
            @Nullable Words words,
            @Nullable DecisionWay way,
            @Nullable Party delegate,
            @Nullable SubjectTo subject,
            Occurrence at)
            implements MatterEvent {
        public DecisionRecorded(
                DecisionId decision,
                @Nullable MeetingId meeting,
                @Nullable ItemNumber item,
                List<MatterId> matters,
                @Nullable Words words,
                Occurrence at) {
            this(decision, meeting, item, matters, words, null, null, null, at);
        }
    }

    /** What a decision was subject to has come: its condition is met, it was taken a second time, the event was. {@code how}: in which words. */
    @Event(namespace = "matters", name = "DecisionTookEffect", version = "1")
    record DecisionTookEffect(
            DecisionId decision,
            List<MatterId> matters,
            @Nullable Words how,
            Occurrence at) implements MatterEvent {}

    /** It will not come any more, and the decision has no effect. */
    @Event(namespace = "matters", name = "DecisionLapsed", version = "1")
    record DecisionLapsed(
            DecisionId decision,
            List<MatterId> matters,
            @Nullable Words how,
            Occurrence at) implements MatterEvent {}

    /** Each point gets one outcome. */
    @Event(namespace = "matters", name = "PointDecided", version = "1")
    record PointDecided(ProposalId proposal, MatterId matter, String point, PointOutcome outcome, Occurrence at)
            implements MatterEvent {}

    /**
     * A vote (omröstning), as far as it is told: its numbers, or how each voted, or neither.
     *
     * @param point of the proposal, where it was about one; the question is in words, or read from the sources, where it was not
     * @param yes how many were for it; null where they were not counted
     * @param unanimous whether that is said; it is not inferred from the numbers
     * @param tie how a tie was settled; null where there was none, or that is not told
     * @param castBy whose casting vote it was
     */
    @Event(namespace = "matters", name = "VoteTaken", version = "1")
    record VoteTaken(
            List<MatterId> matters,
            @Nullable ProposalId proposal,
            @Nullable String point,
            @Nullable Words question,
            @Nullable VoteMethod method,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstained,
            List<Ballot> ballots,
            boolean unanimous,
            @Nullable TieBreak tie,
            @Nullable PersonId castBy,
            @Nullable VoteOutcome outcome,
            Occurrence at)
            implements MatterEvent {}

    /** Tabled (bordlagt). {@code step}: what of the matter was tabled; null for the matter. */
    @Event(namespace = "matters", name = "ItemTabled", version = "1")
    record ItemTabled(MatterId matter, @Nullable Words step, WaitsFor waitsFor, Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "ItemTakenFromTable", version = "1")
    record ItemTakenFromTable(MatterId matter, Occurrence at) implements MatterEvent {}

    /** Hänskjutet or handed over to another body. */
    @Event(namespace = "matters", name = "MatterReferred", version = "1")
    record MatterReferred(
            MatterId matter, Party to, @Nullable Words task, Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "ReferralReceived", version = "1")
    record ReferralReceived(MatterId matter, BodyId by, Occurrence at) implements MatterEvent {}

    /** The sender sees the outcome. */
    @Event(namespace = "matters", name = "ReferralReturned", version = "1")
    record ReferralReturned(
            MatterId matter, BodyId by, @Nullable Words outcome, Occurrence at) implements MatterEvent {}

    /** Återremiss: to who prepared it, with what is to be done. */
    @Event(namespace = "matters", name = "MatterReferredBack", version = "1")
    record MatterReferredBack(
            MatterId matter, Party to, @Nullable Words task, Occurrence at) implements MatterEvent {}

    /** Not a question for this body; {@code leftTo} decide for themselves. */
    @Event(namespace = "matters", name = "DeclaredOutsideRemit", version = "1")
    record DeclaredOutsideRemit(MatterId matter, List<Party> leftTo, Occurrence at) implements MatterEvent {}

    /** Lagt till handlingarna: matters, minutes of a past meeting, or a document; {@code approved} where a report was approved as well. */
    @Event(namespace = "matters", name = "LaidOnRecord", version = "1")
    record LaidOnRecord(
            List<MatterId> matters,
            @Nullable MeetingId minutesOf,
            @Nullable DocumentId document,
            boolean approved,
            Occurrence at)
            implements MatterEvent {}

    /** Told and taken note of; nothing follows of itself. {@code kind} is null where it is not told how it was said. */
    @Event(namespace = "matters", name = "InformationNoted", version = "2")
    record InformationNoted(
            List<MatterId> matters,
            @Nullable Words words,
            @Nullable NoteKind kind,
            Occurrence at) implements MatterEvent {
        public InformationNoted(List<MatterId> matters, @Nullable Words words, Occurrence at) {
            this(matters, words, null, at);
        }
    }

    /** A letter (skrivelse), received by somebody. */
    @Event(namespace = "matters", name = "LetterReceived", version = "1")
    record LetterReceived(MatterId matter, Party from, Party by, Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "DecisionSuperseded", version = "2")
    record DecisionSuperseded(
            DecisionId decision,
            @Nullable DecisionId by,
            @Nullable MatterId matter,
            Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "DecisionRescinded", version = "2")
    record DecisionRescinded(DecisionId decision, @Nullable MatterId matter, Occurrence at) implements MatterEvent {}

    /** Reservation; {@code matter} is null where the decision is on none. */
    @Event(namespace = "matters", name = "DissentRecorded", version = "2")
    record DissentRecorded(
            DecisionId decision,
            @Nullable MatterId matter,
            Party by,
            @Nullable Words words,
            Occurrence at) implements MatterEvent {}

    /** {@code link}: what {@code matter} is to the other; null where they only belong together. */
    @Event(namespace = "matters", name = "MattersLinked", version = "2")
    record MattersLinked(
            MatterId matter, MatterId to, @Nullable MatterLink link, Occurrence at) implements MatterEvent {
        public MattersLinked(MatterId matter, MatterId to, Occurrence at) {
            this(matter, to, null, at);
        }
    }

    /** Bilaga. */
    @Event(namespace = "matters", name = "DocumentAttached", version = "1")
    record DocumentAttached(
            MatterId matter, DocumentId document, @Nullable Words name, Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "MatterClosed", version = "1")
    record MatterClosed(MatterId matter, Occurrence at) implements MatterEvent {}

    @Event(namespace = "matters", name = "MatterReopened", version = "1")
    record MatterReopened(MatterId matter, Occurrence at) implements MatterEvent {}

    /** One point of a proposal. {@code number} as it is written ("1"); {@code words} is null where they are read from the sources. */
    record Point(String number, @Nullable Words words, List<Source> sources) {
        public Point {
            if (number.isBlank() || number.length() > 8) {
                throw new IllegalArgumentException("'" + number + "' is not the number of a point");
            }
            sources = sources == null ? List.of() : List.copyOf(sources);
        }
    }

    /**
     * What an amendment would change.
     *
     * @param point the number of the point; null for the proposal as a whole
     */
    record Amends(ProposalId proposal, @Nullable String point) {}

    /** How a body decided outside its meetings. */
    enum DecisionWay {
        /** Between meetings, by letters or messages sent round (per capsulam). */
        CIRCULATION,
        /** By somebody to whom the body had delegated it; it is reported to the body later. */
        DELEGATION
    }

    /**
     * What has to come before a decision takes effect.
     *
     * @param words the condition, or the event, as it was said
     */
    record SubjectTo(SubjectKind kind, @Nullable Words words) {}

    enum SubjectKind {
        /** Something that others may do or not do. */
        CONDITION,
        /** That it is decided once more, at a later meeting. */
        SECOND_READING,
        /** Something that will come, on a day that is not known. */
        EVENT
    }

    /** What one matter is to another. */
    enum MatterLink {
        /** It goes on in the other. */
        MERGED_INTO,
        /** It was a part of the other. */
        SPLIT_FROM
    }

    /** How it stands in the text that something was said (DOMAIN, As it was said): only what was decided is a decision, only what was done is done. */
    enum NoteKind {
        DISCUSSION,
        INFORMATION,
        /** A rule or a plan that was shown, and not decided. */
        PRESENTED,
        /** That something had been done, as somebody reported it. */
        REPORTED,
        /** That somebody means to do something; nobody was asked to. */
        INTENDED,
        /** According to somebody who is not there, or as it is said. */
        HEARSAY
    }

    /** How one person voted; {@code by}: who cast the vote as a proxy (med fullmakt), null where it was the person. */
    record Ballot(PersonId person, Stand stand, @Nullable PersonId by) {}

    enum Stand {
        YES,
        NO,
        ABSTAINED,
        ABSENT
    }

    /** For it, or against it; a tie is what settled it. */
    enum VoteOutcome {
        CARRIED,
        LOST
    }

    /** Tabling and referring back are not outcomes. */
    enum PointOutcome {
        ADOPTED,
        ADOPTED_AMENDED,
        REJECTED,
        WITHDRAWN
    }
}
