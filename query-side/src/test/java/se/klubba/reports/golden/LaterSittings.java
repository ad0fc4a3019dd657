package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.util.List;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.assignments.event.AssignmentEvent.*;
import se.klubba.bodies.event.BodyEvent.*;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.*;
import se.klubba.meetings.event.MeetingEvent.*;
import se.klubba.meetings.event.OccasionEvent.*;

/** From September 2020 on: decisions are undone, a meeting is cancelled and one put off, people leave, bodies change. */
final class LaterSittings {
    private final Chronicle log;

    private LaterSittings(Chronicle log) {
        this.log = log;
    }

    /** @return where a letter's document is, which is disposed of later */
    static long record(Chronicle log) {
        var sittings = new LaterSittings(log);
        long letter = sittings.september();
        sittings.occasions();
        sittings.december();
        sittings.february();
        sittings.changes();
        return letter;
    }

    private long september() {
        log.session("sekreterare-2", "2020-09-21");
        var undo = SEPTEMBER.clause("2", "a", 2);
        var stop = SEPTEMBER.clause("2", "b", 3);
        var close = SEPTEMBER.clause("4", "a", 6);
        var letter = SEPTEMBER.clause("3", "a", 4);
        log.put(
                Deeds.kept(Papers.MINUTES_OF_SEPTEMBER),
                new MeetingScheduled(
                        SEPTEMBER.meeting(), COUNCIL, SEPTEMBER.day(), null, null, null, day("2020-06-15")),
                new MeetingOpened(SEPTEMBER.meeting(), SEPTEMBER.itself()));
        long paper = log.put(Deeds.kept(Papers.LETTER));
        log.put(
                Deeds.decision(STOP_BUSES, undo, BUSES, null, Deviation.NO_QUORUM),
                new DecisionSuperseded(RUN_BUSES, STOP_BUSES, BUSES, undo.effect(1, Deviation.NO_QUORUM)),
                Deeds.decision("id-rescind", stop, BUSES, "att upphäva avslaget", Deviation.NO_QUORUM),
                new DecisionRescinded(NO_FREE_BUSES, BUSES, stop.effect(1, Deviation.NO_QUORUM)),
                new AssignmentGiven(
                        COUNT_STOPS,
                        List.of(BUSES),
                        COUNCIL,
                        new Party.NotStated(),
                        new Due.OnDay(LocalDate.parse("2020-12-01")),
                        Words.of("räkna hållplatserna"),
                        stop.effect(2)),
                new MatterRaised(CYCLING, Words.of("Skrivelse om cykelvägar"), COUNCIL, SEPTEMBER.under("3", 4)),
                new LetterReceived(CYCLING, Party.of(GUNNAR), Party.of(COUNCIL), SEPTEMBER.under("3", 4)),
                new ExtractReceived(SEPTEMBER.meeting(), ItemNumber.of("3"), Party.of(GUNNAR), SEPTEMBER.under("3", 4)),
                new DocumentAttached(CYCLING, Papers.LETTER.id(), null, SEPTEMBER.under("3", 4)),
                new LaidOnRecord(List.of(), null, Papers.LETTER.id(), false, SEPTEMBER.under("3", 5)),
                Deeds.decision("id-table-letter", letter, CYCLING, "att bordlägga skrivelsen"),
                new ItemTabled(
                        CYCLING,
                        null,
                        new WaitsFor.ForMeeting(DECEMBER.meeting()),
                        letter.effect(1, Deviation.TARGET_MEETING_EARLIER)),
                new AssignmentGiven(
                        ANSWER_LETTER,
                        List.of(CYCLING),
                        COUNCIL,
                        Party.of(REFERENCE),
                        new Due.AtMeeting(DECEMBER.meeting()),
                        Words.of("svara Gunnar Is"),
                        letter.effect(2)),
                Deeds.decision("id-close-care", close, CARE, "att avsluta ärendet"),
                new MatterClosed(CARE, close.effect(1)),
                new MattersLinked(CARE, WATER, close.effect(2)),
                new MeetingClosed(SEPTEMBER.meeting(), SEPTEMBER.itself()));
        return paper;
    }

    private void occasions() {
        log.session("sekreterare-2", "2020-10-05");
        var bodies = List.of(COUNCIL, NETWORK);
        log.put(
                new OccasionProposed(
                        CARE_DAY,
                        Words.of("Vårddagen"),
                        List.of(LocalDate.parse("2021-10-06"), LocalDate.parse("2021-10-07")),
                        bodies,
                        List.of(CARE),
                        day("2020-10-01")),
                new OccasionDateWithdrawn(CARE_DAY, LocalDate.parse("2021-10-06"), List.of(CARE), day("2020-10-02")),
                new OccasionScheduled(
                        CARE_DAY,
                        Words.of("Vårddagen"),
                        LocalDate.parse("2021-10-07"),
                        bodies,
                        List.of(CARE),
                        day("2020-10-05")),
                new OccasionProposed(SEMINAR, Words.of("Seminarium"), List.of(), bodies, List.of(), day("2020-10-05")),
                new AssignmentGiven(
                        PLAN_DAY,
                        List.of(CARE),
                        null,
                        Party.of(DEVELOPMENT),
                        new Due.AtOccasion(CARE_DAY),
                        Words.of("planera Vårddagen"),
                        day("2020-10-05")),
                new MatterReopened(CARE, day("2020-10-05")),
                new MatterRaised(CALENDAR, Words.of("Sammanträdesdagar"), null, day("2020-10-05")),
                new ItemTabled(CALENDAR, null, new WaitsFor.ForOccasion(CARE_DAY), day("2020-10-05")));
    }

    private void december() {
        log.session("sekreterare-2", "2020-12-02");
        log.put(
                new MeetingScheduled(DECEMBER.meeting(), COUNCIL, DECEMBER.day(), null, null, null, day("2020-09-25")),
                new MeetingScheduled(
                        FEBRUARY_2021.meeting(), COUNCIL, FEBRUARY_2021.day(), null, null, null, day("2020-09-25")),
                new MeetingScheduled(
                        AUTUMN_2021.meeting(), COUNCIL, AUTUMN_2021.day(), null, null, null, day("2020-09-25")),
                new MeetingCancelled(DECEMBER.meeting(), day("2020-12-01")),
                new MandateEnded(
                        COUNCIL,
                        BO,
                        MandateKind.REPRESENTATIVE,
                        EdtfDate.of("2020-11-30"),
                        EndReason.RESIGNED,
                        day("2020-11-16")),
                new MandateEnded(
                        COUNCIL,
                        DAVID,
                        MandateKind.SECRETARY,
                        EdtfDate.of("2020-12-31"),
                        EndReason.TERM_OVER,
                        day("2020-12-02")),
                new MandateEnded(
                        COUNCIL,
                        HANNA,
                        MandateKind.SUBSTITUTE,
                        EdtfDate.of("2020-05-31"),
                        EndReason.DISCHARGED,
                        day("2020-05-15")),
                new MandateEnded(
                        COUNCIL,
                        GUNNAR,
                        MandateKind.SUBSTITUTE,
                        EdtfDate.of("2020-12"),
                        EndReason.NOT_STATED,
                        day("2020-12-02")),
                new FillingDecided(COUNCIL, MandateKind.REPRESENTATIVE, GROUP, day("2020-12-02")));
    }

    private void february() {
        log.session("sekreterare-2", "2021-02-15");
        var goOn = FEBRUARY_2021.clause("2", "a", 1);
        log.put(
                new MatterRaised(LIBRARY, Words.of("Gemensamt bibliotekskort"), COUNCIL, day("2021-01-20")),
                new MatterRaised(SCHOOLS, Words.of("Skolskjutsar"), COUNCIL, day("2021-01-20")),
                new MeetingOpened(FEBRUARY_2021.meeting(), FEBRUARY_2021.itself()),
                new ItemPlacedOnAgenda(
                        FEBRUARY_2021.meeting(),
                        ItemNumber.of("3"),
                        Words.of("Gemensamt bibliotekskort"),
                        List.of(LIBRARY),
                        FEBRUARY_2021.itself()),
                Deeds.decision("id-go-on", goOn, YOUTH, "att uppdragen fortsätter"),
                new AssignmentContinued(FIND_ROOMS, null, goOn.effect(1)),
                new DueChanged(COUNT_STOPS, new Due.OnDay(LocalDate.parse("2021-12-31")), goOn.effect(2)),
                new AssignmentReassigned(COUNT_STOPS, Party.of(UNIT), goOn.effect(3)),
                new AssignmentDischarged(PLAN_DAY, goOn.effect(4, Deviation.MATTER_CLOSED)));
        var elsewhere = FEBRUARY_2021.clause("3", "a", 2);
        log.put(
                new MeetingRescheduled(AUTUMN_2021.meeting(), LocalDate.parse("2021-09-24"), null, goOn.effect(5)),
                Deeds.decision(
                        "id-elsewhere",
                        elsewhere,
                        LIBRARY,
                        "att frågan är kommunernas, och att skolskjutsarna är styrelsens"),
                new DeclaredOutsideRemit(LIBRARY, List.of(new Party.Each(GROUP)), elsewhere.effect(1)),
                new MatterReferred(SCHOOLS, Party.of(BOARD), null, elsewhere.effect(2)));
    }

    private void changes() {
        log.session("sekreterare-2", "2021-04-19");
        log.put(
                new OccasionCancelled(SEMINAR, List.of(), day("2021-04-12")),
                new BodyRenamed(UNIT, Words.of("Enheten för utveckling"), day("2021-04-12")),
                new BodyContinued(DEVELOPMENT, Words.of("för att följa överenskommelsen"), day("2021-04-12")),
                new BodyDissolved(STEERING, List.of(DEVELOPMENT), day("2021-04-12")),
                new BodyDissolved(REFERENCE, List.of(), day("2021-04-12")));
    }

    private static Occurrence day(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
