package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.assignments.event.AssignmentEvent.*;
import se.klubba.instruments.event.InstrumentEvent.*;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.*;
import se.klubba.meetings.event.MeetingEvent.*;

/** Who sits in the council, and its meeting of February 2020: every outcome of a point, and most ways to leave a matter open. */
final class FirstSitting {
    /** The positions of facts that are amended later. */
    record Later(long statement, long attendance, long information) {}

    private final Chronicle log;

    private FirstSitting(Chronicle log) {
        this.log = log;
    }

    static Later record(Chronicle log) {
        var sitting = new FirstSitting(log);
        sitting.seats();
        sitting.agenda();
        log.session("sekreterare-1", "2020-02-10");
        sitting.care();
        long statement = sitting.buses();
        sitting.leftOpen();
        long information = sitting.ended();
        long attendance = log.put(present());
        log.put(new MeetingClosed(FEBRUARY.meeting(), FEBRUARY.itself()));
        log.session("sekreterare-1", "2020-02-21");
        log.put(new MinutesApproved(
                FEBRUARY.meeting(), List.of(ANNA, CECILIA), Occurrence.on(EdtfDate.of("2020-02-20"))));
        return new Later(statement, attendance, information);
    }

    /** Who was there, but for those who were not. */
    static AttendanceRecorded present(PersonId... absent) {
        var all = Stream.of(
                new Attendance(ANNA, AttendanceRole.CHAIR, null),
                new Attendance(DAVID, AttendanceRole.SECRETARY, null),
                new Attendance(BO, AttendanceRole.MEMBER, null),
                new Attendance(CECILIA, AttendanceRole.MEMBER, null),
                new Attendance(FILIP, AttendanceRole.PRESENTER, ItemNumber.of("3")),
                new Attendance(GUNNAR, AttendanceRole.OBSERVER, null),
                new Attendance(HANNA, AttendanceRole.PRESENT, null));
        return new AttendanceRecorded(
                FEBRUARY.meeting(),
                all.filter(a -> !List.of(absent).contains(a.person())).toList(),
                FEBRUARY.itself());
    }

    private void seats() {
        log.put(
                new MandateNoted(
                        COUNCIL,
                        ANNA,
                        MandateKind.CHAIR,
                        null,
                        new Term(EdtfDate.of("2019"), null),
                        Occurrence.UNDATED),
                new MandateNoted(
                        COUNCIL,
                        BO,
                        MandateKind.REPRESENTATIVE,
                        EKBY,
                        new Term(EdtfDate.of("2019-10-01"), null),
                        Occurrence.UNDATED),
                new MandateNoted(
                        COUNCIL,
                        CECILIA,
                        MandateKind.REPRESENTATIVE,
                        HAVSVIK,
                        new Term(EdtfDate.of("2019-10-01"), null),
                        Occurrence.UNDATED),
                new MandateNoted(COUNCIL, null, MandateKind.REPRESENTATIVE, REGION, Term.UNKNOWN, Occurrence.UNDATED),
                new MandateNoted(
                        COUNCIL,
                        DAVID,
                        MandateKind.SECRETARY,
                        null,
                        new Term(EdtfDate.of("2019-10"), EdtfDate.of("2020-12-31")),
                        Occurrence.UNDATED),
                new MandateNoted(
                        COUNCIL,
                        HANNA,
                        MandateKind.SUBSTITUTE,
                        REGION,
                        new Term(EdtfDate.of("2019-10-01"), null),
                        Occurrence.UNDATED));
    }

    private void agenda() {
        log.put(new MeetingNoted(NOVEMBER_2019.meeting(), COUNCIL, NOVEMBER_2019.day(), Occurrence.UNDATED));
        schedule(FEBRUARY);
        schedule(MAY);
        item("1", "Sammanträdet öppnas", List.of());
        item("2", "Dagordning", List.of());
        raise(CARE, "Samordnad vårdplanering", "3");
        raise(BUSES, "Kvällstrafik på landsbygden", "4");
        raise(YOUTH, "Ungdomsmottagningens lokaler", "5");
        raise(FIBRE, "Fiber i skärgården", "6");
        raise(REPORT, "Lägesrapport från Fyren", "7");
        raise(WATER, "Vattenplanen", "8");
        item("9", "Övrigt", List.of());
        log.session("sekreterare-1", "2020-02-10");
        log.put(
                Deeds.kept(Papers.MINUTES_OF_FEBRUARY),
                new MeetingOpened(FEBRUARY.meeting(), FEBRUARY.itself()),
                new ItemRemovedFromAgenda(FEBRUARY.meeting(), ItemNumber.of("9"), FEBRUARY.under("2", 2)),
                new AgendaApproved(
                        FEBRUARY.meeting(), FEBRUARY.clause("2", "a", 2).effect(1)));
    }

    private void schedule(Sitting sitting) {
        log.put(new MeetingScheduled(
                sitting.meeting(),
                COUNCIL,
                sitting.day(),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                Words.of("Ekby folkets hus"),
                Occurrence.on(EdtfDate.of("2019-12-02"))));
    }

    private void item(String number, String title, List<MatterId> matters) {
        log.put(new ItemPlacedOnAgenda(
                FEBRUARY.meeting(),
                ItemNumber.of(number),
                Words.of(title),
                matters,
                Occurrence.on(EdtfDate.of("2020-01-13"))));
    }

    private void raise(MatterId matter, String title, String number) {
        log.put(new MatterRaised(matter, Words.of(title), COUNCIL, Occurrence.on(EdtfDate.of("2020-01-13"))));
        item(number, title, List.of(matter));
    }

    private void care() {
        var draft = FEBRUARY.clause("3", "a", 3);
        var show = FEBRUARY.clause("3", "b", 4);
        var ask = FEBRUARY.clause("3", "c", 5);
        log.put(
                new RecusalDeclared(FEBRUARY.meeting(), ItemNumber.of("3"), BO, FEBRUARY.under("3", 3)),
                Deeds.decision(DRAFT_CARE, draft, CARE, null),
                new InstrumentDrafted(
                        AGREEMENT,
                        Words.of("Överenskommelse om samordnad vårdplanering"),
                        InstrumentKind.AGREEMENT,
                        List.of(CARE),
                        Papers.DRAFT.id(),
                        draft.effect(1)),
                Deeds.decision("id-show", show, CARE, null),
                new AssignmentGiven(
                        SHOW_DRAFT,
                        List.of(CARE),
                        COUNCIL,
                        new Party.OfOffice(CHIEF),
                        new Due.AtMeeting(MAY.meeting()),
                        null,
                        show.effect(1)),
                new ResponsibleNamed(SHOW_DRAFT, FILIP, show.effect(2)),
                Deeds.decision("id-ask", ask, CARE, null),
                new InstrumentSentForComment(
                        AGREEMENT, List.of(new Party.OfPrincipal(EKBY), new Party.OfPrincipal(HAVSVIK)), ask.effect(1)),
                new AssignmentGiven(
                        ASK_VIEWS,
                        List.of(CARE),
                        COUNCIL,
                        Party.of(PREPARATION),
                        new Due.OnDay(LocalDate.parse("2020-04-30")),
                        Words.of("begära synpunkter av Ekby och Havsvik"),
                        ask.effect(2)));
    }

    /** @return where a statement is of which the words are disposed of later */
    private long buses() {
        var run = FEBRUARY.clause("4", "a", 6);
        var free = FEBRUARY.clause("4", "b", 7);
        var points = new Source(Papers.MINUTES_OF_FEBRUARY.id(), new Source.Range(6, 6), null);
        log.put(
                new DecisionProposed(
                        LATE_BUSES,
                        BUSES,
                        Party.of(ANNA),
                        List.of(
                                new Point("1", Words.of("att köra sena bussar"), List.of()),
                                new Point("2", Words.of("att de går alla dagar"), List.of()),
                                new Point("3", null, List.of(points))),
                        FEBRUARY.under("4", 6)),
                new DecisionProposed(
                        FREE_BUSES,
                        BUSES,
                        new Party.OfPrincipal(SOCIETY),
                        List.of(new Point("1", Words.of("att resorna är fria"), List.of())),
                        FEBRUARY.under("4", 6)),
                new ProposalAmended(
                        LATE_BUSES,
                        BUSES,
                        List.of(new Point("2", Words.of("att de går vardagar"), List.of())),
                        FEBRUARY.under("4", 6)));
        long statement = log.put(new StatementRecorded(
                List.of(BUSES), Party.of(GUNNAR), Words.of("Min son kommer inte hem."), FEBRUARY.under("4", 6)));
        log.put(
                new ProposalWithdrawn(FREE_BUSES, BUSES, FEBRUARY.under("4", 6)),
                Deeds.decision(RUN_BUSES, run, BUSES, null),
                point(LATE_BUSES, "1", PointOutcome.ADOPTED, run.effect(1)),
                point(LATE_BUSES, "2", PointOutcome.ADOPTED_AMENDED, run.effect(2)),
                Deeds.decision(NO_FREE_BUSES, free, BUSES, "att avslå punkt 3"),
                point(LATE_BUSES, "3", PointOutcome.REJECTED, free.effect(1)),
                point(FREE_BUSES, "1", PointOutcome.WITHDRAWN, free.effect(2)),
                new DissentRecorded(
                        RUN_BUSES, BUSES, Party.of(BO), Words.of("Det blir för dyrt."), FEBRUARY.under("4", 12)));
        return statement;
    }

    private static PointDecided point(ProposalId of, String number, PointOutcome outcome, Occurrence at) {
        return new PointDecided(of, BUSES, number, outcome, at);
    }

    private void leftOpen() {
        var table = FEBRUARY.clause("5", "a", 8);
        var refer = FEBRUARY.clause("8", "a", 11);
        log.put(
                Deeds.decision("id-table-youth", table, YOUTH, null),
                new ItemTabled(YOUTH, null, new WaitsFor.ForMeeting(MAY.meeting()), table.effect(1)),
                Deeds.decision("id-refer-water", refer, WATER, null),
                new MatterReferred(WATER, Party.of(STEERING), Words.of("för ett samlat svar"), refer.effect(1)),
                new AssignmentGiven(
                        MAP_WATER,
                        List.of(WATER),
                        COUNCIL,
                        new Party.Each(GROUP),
                        new Due.NotStated(),
                        Words.of("kartlägga sina vattentäkter"),
                        refer.effect(2)));
    }

    /** @return where information is that turns out to be no such thing */
    private long ended() {
        var outside = FEBRUARY.clause("6", "a", 9);
        log.put(
                Deeds.decision("id-outside", outside, FIBRE, null),
                new DeclaredOutsideRemit(
                        FIBRE,
                        List.of(new Party.OfPrincipal(EKBY), new Party.OfPrincipal(HAVSVIK)),
                        outside.effect(1)));
        long information = log.put(new InformationNoted(
                List.of(REPORT), Words.of("Fyren har fått fler medlemmar"), FEBRUARY.under("7", 10)));
        log.put(
                new LaidOnRecord(
                        List.of(REPORT),
                        null,
                        null,
                        false,
                        FEBRUARY.clause("7", "a", 10).effect(1)),
                new LaidOnRecord(
                        List.of(),
                        NOVEMBER_2019.meeting(),
                        null,
                        true,
                        FEBRUARY.under("2", 2, Deviation.MEETING_NOT_HELD)));
        return information;
    }
}
