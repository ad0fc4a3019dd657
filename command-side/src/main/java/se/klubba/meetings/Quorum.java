package se.klubba.meetings;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

/**
 * Whether enough members were there for a meeting to decide on an item, where its body has adopted how many that takes: the chair and those
 * who are there as members, or simply as present; who is recused on the item is not counted (jäv).
 *
 * @param item null where a decision is told without it
 */
public record Quorum(MeetingId meeting, @Nullable ItemNumber item, Facts facts) {
    /** What has to be read besides the meeting: only what the body has adopted, and not all that is about the body. */
    public Set<Key> concerning() {
        var body = Meeting.of(meeting, facts).body();
        return body == null ? Set.of() : Set.of(QuorumAdopted.key(body));
    }

    /** Adds the rule. Of a past meeting whose attendance nobody recorded nothing is inferred. */
    public Procedure expect(Procedure procedure, Act act) {
        var body = Meeting.of(meeting, facts).body();
        if (body == null) {
            return procedure;
        }
        var needed = facts.before(act.at().happenedOn(), QuorumAdopted.key(body), QuorumAdopted.class)
                .mapToInt(QuorumAdopted::present)
                .reduce(0, (_, last) -> last);
        var deciding = deciding().size();
        return procedure.expects(
                deciding >= needed || procedure.past() && !attendanceIsTold(),
                Deviation.NO_QUORUM,
                "meeting " + meeting + " has " + deciding + " of the " + needed + " members that body " + body
                        + " needs to decide");
    }

    private boolean attendanceIsTold() {
        return facts.about(meeting.key(), AttendanceRecorded.class).findAny().isPresent();
    }

    private Set<PersonId> deciding() {
        var there = facts.about(meeting.key(), AttendanceRecorded.class)
                .flatMap(e -> e.present().stream())
                .filter(Quorum::counts)
                .filter(a -> a.about(item))
                .map(Attendance::person)
                .filter(this::isIn)
                .collect(Collectors.toSet());
        facts.about(meeting.key(), RecusalDeclared.class)
                .filter(e -> e.item().equals(item))
                .map(RecusalDeclared::person)
                .forEach(there::remove);
        return there;
    }

    /** Not before the item under which a person came, nor after the one under which a person left; of what is told by the hour alone nothing is inferred. */
    private boolean isIn(PersonId person) {
        if (item == null) {
            return true;
        }
        var moves = facts.about(meeting.key(), MeetingEvent.class)
                .map(event -> Move.of(event, person))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Move::item))
                .toList();
        var last = moves.stream()
                .filter(m -> m.in ? m.item.compareTo(item) <= 0 : m.item.compareTo(item) < 0)
                .reduce((_, later) -> later);
        return last.map(Move::in).orElse(moves.isEmpty() || !moves.getFirst().in);
    }

    /** Under an item somebody came in, or went out. */
    private record Move(ItemNumber item, boolean in) {
        static @Nullable Move of(MeetingEvent event, PersonId who) {
            return switch (event) {
                case PersonArrived e when e.person().equals(who) && e.item() != null -> new Move(e.item(), true);
                case PersonLeft e when e.person().equals(who) && e.item() != null -> new Move(e.item(), false);
                default -> null;
            };
        }
    }

    /** A substitute does where it is told for whom. */
    private static boolean counts(Attendance attendance) {
        return attendance.there()
                && switch (attendance.role()) {
                    case CHAIR, VICE_CHAIR, MEMBER, PRESENT -> true;
                    case SUBSTITUTE -> attendance.inPlaceOf() != null;
                    case SECRETARY, PRESENTER, OBSERVER, CO_OPTED, INVITED, ADVISER, AUDITOR, VERIFIER, TELLER -> false;
                };
    }
}
