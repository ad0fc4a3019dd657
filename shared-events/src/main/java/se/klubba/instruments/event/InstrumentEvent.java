package se.klubba.instruments.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** Facts about agreements, routines, guidelines and directives. Stored for ever: add a version, never edit one. */
@About(InstrumentId.class)
public sealed interface InstrumentEvent extends KlubbaEvent {
    /** It exists. */
    @Event(namespace = "instruments", name = "InstrumentNoted", version = "1")
    record InstrumentNoted(
            @Creates InstrumentId instrument, @Called Words name, InstrumentKind kind, Term inForce, Occurrence at)
            implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "InstrumentDrafted", version = "1")
    record InstrumentDrafted(
            @Creates InstrumentId instrument,
            @Called Words name,
            InstrumentKind kind,
            List<MatterId> matters,
            @Nullable DocumentId document,
            Occurrence at)
            implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "InstrumentSentForComment", version = "1")
    record InstrumentSentForComment(InstrumentId instrument, List<Party> to, Occurrence at)
            implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "CommentRecorded", version = "1")
    record CommentRecorded(
            InstrumentId instrument, Party by, @Nullable Words words, Occurrence at) implements InstrumentEvent {}

    /** In force only when nothing is awaited any more. */
    @Event(namespace = "instruments", name = "InstrumentAdopted", version = "1")
    record InstrumentAdopted(InstrumentId instrument, Term inForce, Occurrence at) implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "SignatureAwaited", version = "1")
    record SignatureAwaited(InstrumentId instrument, List<Party> by, Occurrence at) implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "InstrumentSigned", version = "1")
    record InstrumentSigned(InstrumentId instrument, Party by, Occurrence at) implements InstrumentEvent {}

    /** From an authority; until then it is not in force. */
    @Event(namespace = "instruments", name = "ApprovalAwaited", version = "1")
    record ApprovalAwaited(InstrumentId instrument, Party from, Occurrence at) implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "ApprovalRecorded", version = "1")
    record ApprovalRecorded(InstrumentId instrument, Party by, ApprovalOutcome outcome, Occurrence at)
            implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "InstrumentExtended", version = "1")
    record InstrumentExtended(InstrumentId instrument, EdtfDate last, Occurrence at) implements InstrumentEvent {}

    /** Ends on the first day of the other, which may come later. */
    @Event(namespace = "instruments", name = "InstrumentSuperseded", version = "1")
    record InstrumentSuperseded(InstrumentId instrument, InstrumentId by, Occurrence at) implements InstrumentEvent {}

    @Event(namespace = "instruments", name = "InstrumentRepealed", version = "1")
    record InstrumentRepealed(InstrumentId instrument, EdtfDate last, Occurrence at) implements InstrumentEvent {}

    enum InstrumentKind {
        AGREEMENT,
        ROUTINE,
        GUIDELINE,
        DIRECTIVE,
        CARE_PROGRAMME,
        CALENDAR,
        OTHER
    }

    enum ApprovalOutcome {
        APPROVED,
        REFUSED
    }
}
