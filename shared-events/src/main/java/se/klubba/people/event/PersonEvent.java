package se.klubba.people.event;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Renames;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** Facts about people, the principals they stand for and the offices they hold. Stored for ever: add a version, never edit one. */
@About({PersonId.class, PrincipalId.class, OfficeId.class})
public sealed interface PersonEvent extends KlubbaEvent {
    @Event(namespace = "people", name = "PersonNoted", version = "1")
    record PersonNoted(@Creates PersonId person, @Called Words name, Occurrence at) implements PersonEvent {}

    @Event(namespace = "people", name = "PersonRenamed", version = "1")
    record PersonRenamed(@Renames PersonId person, @Called Words name, Occurrence at) implements PersonEvent {}

    /** Two entries found to be one person, said by a human: {@code same} is another entry of {@code kept}. */
    @Event(namespace = "people", name = "PersonsFoundSame", version = "1")
    record PersonsFoundSame(@Renames PersonId kept, @Renames PersonId same, Occurrence at) implements PersonEvent {}

    /** {@code partOf}: the group that it belongs to, as a municipality to "the municipalities"; null for none. */
    @Event(namespace = "people", name = "PrincipalNoted", version = "1")
    record PrincipalNoted(
            @Creates PrincipalId principal,
            @Called Words name,
            PrincipalKind kind,
            @Nullable PrincipalId partOf,
            Occurrence at)
            implements PersonEvent {}

    /** {@code unit}: the unit that the post belongs to; null when not told. */
    @Event(namespace = "people", name = "OfficeNoted", version = "1")
    record OfficeNoted(
            @Creates OfficeId office,
            @Called Words name,
            @Nullable BodyId unit,
            @Nullable PrincipalId principal,
            Occurrence at)
            implements PersonEvent {}

    /** {@code person}: null for somebody who is not named, which no older version says. */
    @Event(namespace = "people", name = "OfficeHolderNamed", version = "2")
    record OfficeHolderNamed(OfficeId office, @Nullable PersonId person, Term term, Occurrence at)
            implements PersonEvent {}

    /** What kind of principal (huvudman). */
    enum PrincipalKind {
        MUNICIPALITY,
        REGION,
        STATE,
        ORGANISATION,
        GROUP
    }
}
