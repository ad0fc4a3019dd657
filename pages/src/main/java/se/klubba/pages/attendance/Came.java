package se.klubba.pages.attendance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.meetingrecord.Attendances;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.meetingrecord.MeetingRecord.Movement;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;

/**
 * Whether and how somebody came to a meeting.
 *
 * @param as none where they are not among those of whom that is on record
 * @param movements when they came late, left or came back
 */
public record Came(Named who, List<Attendant> as, List<Movement> movements) {
    static Came of(Named who, Attendances all) {
        return new Came(
                who,
                all.attendants().stream().filter(a -> a.person().equals(who)).toList(),
                all.movements().stream().filter(m -> m.person().equals(who)).toList());
    }

    /** Whether they took part in any of it. */
    boolean there() {
        return as.stream().anyMatch(Attendant::there) || as.isEmpty() && !movements.isEmpty();
    }

    /** @param recorded whether it is on record who was there */
    public String how(Visit visit, boolean recorded) {
        var labels = visit.labels();
        var told = Stream.concat(
                        as.stream().map(a -> as(visit, a)).distinct(),
                        movements.stream().map(movement -> labels.movement(movement, visit.dates())))
                .collect(Collectors.joining("; "));
        return told.isEmpty()
                ? visit.texts(Came.class).say(recorded ? "attendance.not-named" : "attendance.not-recorded")
                : told;
    }

    private static String as(Visit visit, Attendant attendant) {
        var presence = visit.labels().presence(attendant);
        var role = visit.labels().role(attendant) + (presence.isEmpty() ? "" : ", " + presence);
        return attendant.item() == null
                ? role
                : role + ", "
                        + visit.texts()
                                .say(
                                        "why.item",
                                        attendant.to() == null
                                                ? attendant.item()
                                                : attendant.item() + "–" + attendant.to());
    }
}
