package se.klubba.meetings.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Renames;
import se.klubba.kernel.Words;

/** Facts about meetings: when they are, what is on their agenda, who was there. Stored for ever: add a version, never edit one. */
@About(MeetingId.class)
public sealed interface MeetingEvent extends KlubbaEvent {
    /**
     * An end before its start is on the day after.
     *
     * @param zone in which the times of day are; null for the zone of the register
     */
    @Event(namespace = "meetings", name = "MeetingScheduled", version = "2")
    record MeetingScheduled(
            @Creates MeetingId meeting,
            BodyId body,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable Words place,
            @Nullable ZoneId zone,
            Occurrence at)
            implements MeetingEvent {
        public MeetingScheduled(
                MeetingId meeting,
                BodyId body,
                LocalDate on,
                @Nullable LocalTime starts,
                @Nullable LocalTime ends,
                @Nullable Words place,
                Occurrence at) {
            this(meeting, body, on, starts, ends, place, null, at);
        }
    }

    /** A meeting of other bodies as well as of its own (gemensamt sammanträde): what it decides, each of them decides. */
    @Event(namespace = "meetings", name = "MeetingHeldJointly", version = "1")
    record MeetingHeldJointly(@Renames MeetingId meeting, List<BodyId> with, Occurrence at) implements MeetingEvent {}

    /** It goes on at a later sitting (ajournerat); it is one meeting still. */
    @Event(namespace = "meetings", name = "MeetingAdjourned", version = "1")
    record MeetingAdjourned(
            MeetingId meeting, LocalDate to, @Nullable LocalTime starts, Occurrence at) implements MeetingEvent {}

    /** Dealt with in one go, though each keeps its number. */
    @Event(namespace = "meetings", name = "ItemsTakenTogether", version = "1")
    record ItemsTakenTogether(MeetingId meeting, List<ItemNumber> items, Occurrence at) implements MeetingEvent {}

    /** Dealt with in parts, each with a number of its own. */
    @Event(namespace = "meetings", name = "ItemSplit", version = "1")
    record ItemSplit(MeetingId meeting, ItemNumber item, List<ItemNumber> into, Occurrence at)
            implements MeetingEvent {}

    @Event(namespace = "meetings", name = "ItemInterrupted", version = "1")
    record ItemInterrupted(MeetingId meeting, ItemNumber item, Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "ItemResumed", version = "1")
    record ItemResumed(MeetingId meeting, ItemNumber item, Occurrence at) implements MeetingEvent {}

    /** The meeting ended before it came to that. */
    @Event(namespace = "meetings", name = "ItemNotReached", version = "1")
    record ItemNotReached(MeetingId meeting, ItemNumber item, Occurrence at) implements MeetingEvent {}

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

    @Event(namespace = "meetings", name = "AttendanceRecorded", version = "2")
    record AttendanceRecorded(MeetingId meeting, List<Attendance> present, Occurrence at) implements MeetingEvent {}

    /** Came after the meeting had begun, or came back. {@code hour} and {@code item} are null where they are not told. */
    @Event(namespace = "meetings", name = "PersonArrived", version = "1")
    record PersonArrived(
            MeetingId meeting,
            PersonId person,
            @Nullable LocalTime hour,
            @Nullable ItemNumber item,
            Occurrence at) implements MeetingEvent {}

    /** Left before the meeting was over, or for a while. {@code hour} and {@code item} are null where they are not told. */
    @Event(namespace = "meetings", name = "PersonLeft", version = "1")
    record PersonLeft(
            MeetingId meeting,
            PersonId person,
            @Nullable LocalTime hour,
            @Nullable ItemNumber item,
            Occurrence at) implements MeetingEvent {}

    /** An extract of its minutes (protokollsutdrag) came to whom it concerns. {@code item} is null where it is of more than one, or not told. */
    @Event(namespace = "meetings", name = "ExtractReceived", version = "1")
    record ExtractReceived(MeetingId meeting, @Nullable ItemNumber item, Party by, Occurrence at)
            implements MeetingEvent {}

    /** Jäv. */
    @Event(namespace = "meetings", name = "RecusalDeclared", version = "1")
    record RecusalDeclared(MeetingId meeting, ItemNumber item, PersonId person, Occurrence at)
            implements MeetingEvent {}

    @Event(namespace = "meetings", name = "AgendaApproved", version = "1")
    record AgendaApproved(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    @Event(namespace = "meetings", name = "MeetingClosed", version = "1")
    record MeetingClosed(MeetingId meeting, Occurrence at) implements MeetingEvent {}

    /** Justerade, by the appointed verifiers. {@code items}: those that were approved at once, before the rest; none for all of it. */
    @Event(namespace = "meetings", name = "MinutesApproved", version = "2")
    record MinutesApproved(MeetingId meeting, List<PersonId> verifiers, List<ItemNumber> items, Occurrence at)
            implements MeetingEvent {
        public MinutesApproved {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public MinutesApproved(MeetingId meeting, List<PersonId> verifiers, Occurrence at) {
            this(meeting, verifiers, List.of(), at);
        }

        /** Whether it is of the minutes as a whole, and not of some of its paragraphs. */
        public boolean whole() {
            return items.isEmpty();
        }
    }

    /**
     * Somebody was there, or was missed.
     *
     * @param item null for the whole meeting
     * @param to the last of several items, {@code item} being the first; null for one alone
     * @param presence null where somebody was there and no more is told of how
     * @param inPlaceOf for whom a substitute served, or whose proxy it was; where {@code presence} is {@link Presence#REPRESENTED}, by whom
     * @param title as what, in the words of the minutes, where that is more than the role
     */
    record Attendance(
            PersonId person,
            AttendanceRole role,
            @Nullable ItemNumber item,
            @Nullable ItemNumber to,
            @Nullable Presence presence,
            @Nullable PersonId inPlaceOf,
            @Nullable Words title) {
        public Attendance {
            if (to != null && (item == null || to.compareTo(item) < 0)) {
                throw new IllegalArgumentException(
                        "items are from the first to the last: item is " + item + ", to " + to);
            }
        }

        public Attendance(PersonId person, AttendanceRole role, @Nullable ItemNumber item) {
            this(person, role, item, null, null, null, null);
        }

        /** Whether it is of somebody who took part. */
        public boolean there() {
            return Presence.there(presence);
        }

        /** Whether it is about that item; null asks of the whole meeting. */
        public boolean about(@Nullable ItemNumber which) {
            return item == null
                    || which != null
                            && (to == null
                                    ? item.equals(which)
                                    : item.compareTo(which) <= 0 && which.compareTo(to) <= 0);
        }
    }

    /** How somebody was there, or was not: på distans; frånvarande, med eller utan anmält förhinder; genom ombud. */
    enum Presence {
        BY_LINK,
        ABSENT,
        ABSENT_WITH_NOTICE,
        ABSENT_WITHOUT_NOTICE,
        REPRESENTED;

        /** Whether it is of somebody who took part; null where somebody was there and no more is told of how. */
        public static boolean there(@Nullable Presence presence) {
            return presence == null || presence == BY_LINK;
        }
    }

    /** As what: of the officers chair, vice chair, secretary, verifiers (justerare) and tellers (rösträknare) are those of the meeting, and may change by item. */
    enum AttendanceRole {
        CHAIR,
        SECRETARY,
        MEMBER,
        PRESENTER,
        OBSERVER,
        PRESENT,
        VICE_CHAIR,
        SUBSTITUTE,
        /** Adjungerad. */
        CO_OPTED,
        INVITED,
        ADVISER,
        AUDITOR,
        VERIFIER,
        TELLER
    }
}
