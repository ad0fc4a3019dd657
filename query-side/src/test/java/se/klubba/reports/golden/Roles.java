package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.ANNA;
import static se.klubba.reports.golden.Cast.BO;
import static se.klubba.reports.golden.Cast.CECILIA;
import static se.klubba.reports.golden.Cast.COUNCIL;
import static se.klubba.reports.golden.Cast.EVA;
import static se.klubba.reports.golden.Cast.FILIP;
import static se.klubba.reports.golden.Cast.FORUM;
import static se.klubba.reports.golden.Cast.GUNNAR;
import static se.klubba.reports.golden.Cast.HANNA;
import static se.klubba.reports.golden.Matters.SEMINAR;
import static se.klubba.reports.golden.Sittings.AUTUMN_2021;
import static se.klubba.reports.golden.Sittings.DECEMBER;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;
import se.klubba.meetings.event.MeetingEvent.Presence;

/** Each role that somebody can have in a body, and at a meeting, and each way to be there. */
final class Roles {
    private Roles() {}

    static void record(Chronicle log) {
        log.session("sekreterare-1", "2021-06-09");
        var since = new Term(EdtfDate.of("2021-01-01"), null);
        for (var kind : MandateKind.values()) {
            log.put(new MandateNoted(
                    FORUM,
                    HANNA,
                    kind,
                    null,
                    since,
                    Words.of("post " + (kind.ordinal() + 1)),
                    kind == MandateKind.SUBSTITUTE ? EVA : null,
                    null,
                    Occurrence.UNDATED));
        }
        log.put(new RepresentativeAppointed(
                FORUM,
                GUNNAR,
                MandateKind.SUBSTITUTE,
                null,
                since,
                Words.of("andre ersättare"),
                null,
                2,
                DECEMBER.under("7", 1)));
        ends(log);
        attendance(log);
    }

    /** At what a term can end. */
    private static void ends(Chronicle log) {
        var ends = List.of(
                new TermEnd.Successor(),
                new TermEnd.AtMeeting(AUTUMN_2021.meeting()),
                new TermEnd.NextMeeting(COUNCIL),
                new TermEnd.AtOccasion(SEMINAR),
                new TermEnd.AtEvent(Words.of("nästa årsmöte")));
        var people = List.of(ANNA, BO, CECILIA, EVA, FILIP);
        for (int i = 0; i < ends.size(); i++) {
            log.put(new RepresentativeAppointed(
                    FORUM,
                    people.get(i),
                    MandateKind.REPRESENTATIVE,
                    null,
                    new Term(EdtfDate.of("2020-12-11"), null, ends.get(i)),
                    DECEMBER.under("7", 2)));
        }
    }

    private static void attendance(Chronicle log) {
        var present = new ArrayList<Attendance>();
        var people = List.of(ANNA, BO, CECILIA, EVA, FILIP, GUNNAR, HANNA);
        for (var role : AttendanceRole.values()) {
            present.add(new Attendance(people.get(role.ordinal() % people.size()), role, ItemNumber.of("6")));
        }
        for (var presence : Presence.values()) {
            present.add(new Attendance(
                    people.get(presence.ordinal()),
                    AttendanceRole.MEMBER,
                    null,
                    null,
                    presence,
                    presence == Presence.REPRESENTED ? HANNA : null,
                    null));
        }
        present.add(new Attendance(
                HANNA,
                AttendanceRole.SUBSTITUTE,
                ItemNumber.of("3"),
                ItemNumber.of("5"),
                null,
                EVA,
                Words.of("tjänstgörande")));
        log.put(
                new AttendanceRecorded(DECEMBER.meeting(), present, DECEMBER.itself()),
                new PersonLeft(
                        DECEMBER.meeting(), ANNA, LocalTime.of(10, 30), ItemNumber.of("4"), DECEMBER.under("4", 1)),
                new PersonArrived(DECEMBER.meeting(), ANNA, LocalTime.of(11, 0), null, DECEMBER.under("5", 1)));
    }
}
