package se.klubba.meetings.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Creates;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Renames;
import se.klubba.kernel.Words;

/** Facts about meetings: when they are, what is on their agenda, who was there. Stored for ever: add a version, never edit one. */
@About(MeetingId.class)
public sealed interface MeetingEvent extends KlubbaEvent {
    /** Times of day are local to the register. */
    @Event(namespace = "meetings", name = "MeetingScheduled", version = "1")
    record MeetingScheduled(
            @Creates MeetingId meeting,
            BodyId body,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable Words place,
            Occurrence at)
            implements MeetingEvent {}

    /** Known by its date only. */
    @Event(namespace = "meetings", name = "MeetingNoted", version = "1")
    record MeetingNoted(@Creates MeetingId meeting, BodyId body, LocalDate on, Occurrence at) implements MeetingEvent {}

    /** What waits for the meeting moves with it. */
    @Event(namespace = "meetings", name = "MeetingRescheduled", version = "1")
    record MeetingRescheduled(
            @Renames MeetingId meeting,
            LocalDate to,
            @Nullable LocalTime starts,
            Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "MeetingCancelled", version = "1")
    record MeetingCancelled(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    /** {@code matters}: those that the item takes up, none where it takes up none. */
    @Event(namespace = "meetings", name = "ItemPlacedOnAgenda", version = "1")
    record ItemPlacedOnAgenda(MeetingId meeting, ItemNumber item, Words title, List<MatterId> matters, Occurrence at)
            implements MeetingEvent {}

    @Event(namespace = "meetings", name = "ItemRemovedFromAgenda", version = "1")
    record ItemRemovedFromAgenda(MeetingId meeting, ItemNumber item, Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "MeetingOpened", version = "1")
    record MeetingOpened(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "AttendanceRecorded", version = "1")
    record AttendanceRecorded(MeetingId meeting, List<Attendance> present, Occurrence at) implements MeetingEvent {}

    /** Jäv. */
    @Event(namespace = "meetings", name = "RecusalDeclared", version = "1")
    record RecusalDeclared(MeetingId meeting, ItemNumber item, PersonId person, Occurrence at)
            implements MeetingEvent {}

    @Event(namespace = "meetings", name = "AgendaApproved", version = "1")
    record AgendaApproved(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "MeetingClosed", version = "1")
    record MeetingClosed(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    /** Justerade, by the appointed verifiers. */
    @Event(namespace = "meetings", name = "MinutesApproved", version = "1")
    record MinutesApproved(MeetingId meeting, List<PersonId> verifiers, Occurrence at) implements MeetingEvent {}

    /** Somebody was there: for the whole meeting, or for one item. */
    record Attendance(
            PersonId person, AttendanceRole role, @Nullable ItemNumber item) {}

    enum AttendanceRole {
        CHAIR,
        SECRETARY,
        MEMBER,
        PRESENTER,
        OBSERVER,
        PRESENT
    }
}
