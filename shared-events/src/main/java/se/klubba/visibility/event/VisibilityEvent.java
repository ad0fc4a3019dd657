package se.klubba.visibility.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Extent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;

/** Facts about who may see what. Judged as they stand today, whatever day or moment is asked about. Stored for ever: add a version, never edit one. */
@About({MatterId.class, MeetingId.class, DocumentId.class, PersonId.class, BodyId.class})
public sealed interface VisibilityEvent extends KlubbaEvent {
    /**
     * Sekretessbelagt. {@code ground}: the paragraph of a law. {@code from}: the first day. {@code shownTo}: bodies whose members see it; where
     * there are none, those that have dealt with it.
     */
    @Event(namespace = "visibility", name = "MadeConfidential", version = "1")
    record MadeConfidential(Extent what, Words ground, LocalDate from, List<BodyId> shownTo, Occurrence at)
            implements VisibilityEvent {}

    /** Sekretessen hävd. */
    @Event(namespace = "visibility", name = "ConfidentialityLifted", version = "1")
    record ConfidentialityLifted(Extent what, @Nullable Words reason, Occurrence at) implements VisibilityEvent {}

    @Event(namespace = "visibility", name = "Published", version = "1")
    record Published(Extent what, Occurrence at) implements VisibilityEvent {}

    @Event(namespace = "visibility", name = "Unpublished", version = "1")
    record Unpublished(Extent what, @Nullable Words reason, Occurrence at) implements VisibilityEvent {}

    /** When what a body does at its meetings is published without more ado. {@code days}: of {@link Publishing#AFTER_DAYS} alone. */
    @Event(namespace = "visibility", name = "PublishingSet", version = "1")
    record PublishingSet(
            BodyId body, Publishing when, @Nullable Integer days, Occurrence at) implements VisibilityEvent {}
}
