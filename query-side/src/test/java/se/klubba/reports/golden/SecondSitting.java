package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.util.List;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.assignments.event.AssignmentEvent.*;
import se.klubba.funding.event.FundingEvent.*;
import se.klubba.instruments.event.InstrumentEvent.*;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.*;
import se.klubba.meetings.event.MeetingEvent.*;

/** The council's meeting of May 2020, and what was done until then: an agreement comes into force, seats are filled, assignments end. */
final class SecondSitting {
    private final Chronicle log;

    private SecondSitting(Chronicle log) {
        this.log = log;
    }

    static void record(Chronicle log) {
        var sitting = new SecondSitting(log);
        sitting.nominations();
        sitting.spring();
        log.session("sekreterare-2", "2020-05-18");
        log.put(
                Deeds.kept(Papers.MINUTES_OF_MAY),
                Deeds.kept(Papers.DRAFT),
                new MeetingOpened(MAY.meeting(), MAY.itself()),
                new AttendanceRecorded(
                        MAY.meeting(),
                        List.of(
                                new Attendance(ANNA, AttendanceRole.CHAIR, null),
                                new Attendance(BO, AttendanceRole.MEMBER, null),
                                new Attendance(CECILIA, AttendanceRole.MEMBER, null)),
                        MAY.itself()));
        sitting.agreement();
        sitting.youth();
        sitting.elections();
        log.put(
                Deeds.decision("id-thanks", MAY.clause("5", "a", 5), SEATS, "att tacka Ekby för värdskapet"),
                new MeetingClosed(MAY.meeting(), MAY.itself()));
    }

    private void nominations() {
        log.session("sekreterare-1", "2020-03-02");
        log.put(
                new MatterRaised(SEATS, Words.of("Val till Länsrådet"), COUNCIL, day("2020-03-02")),
                new FillingDecided(COUNCIL, MandateKind.REPRESENTATIVE, REGION, day("2020-03-02")),
                new NominationsCalledFor(
                        COUNCIL, Party.of(UNIT), List.of(Party.of(BOARD), new Party.Each(GROUP)), day("2020-03-02")),
                new RepresentativeNominated(COUNCIL, EVA, REGION, Party.of(BOARD), day("2020-03-20")),
                new RepresentativeNominated(COUNCIL, GUNNAR, REGION, Party.of(BOARD), day("2020-03-20")),
                new NominationDeclined(COUNCIL, GUNNAR, day("2020-03-27")));
    }

    private void spring() {
        log.session("sekreterare-1", "2020-05-04");
        log.put(
                new ReferralReceived(WATER, STEERING, day("2020-03-12")),
                new CommentRecorded(
                        AGREEMENT,
                        new Party.OfPrincipal(EKBY),
                        Words.of("Kommunen ställer sig bakom förslaget"),
                        day("2020-04-14")),
                new AssignmentReported(
                        ASK_VIEWS, Party.of(PREPARATION), Words.of("Ekby har svarat"), day("2020-05-04")),
                new DocumentAttached(CARE, Papers.DRAFT.id(), Words.of("Utkast"), day("2020-05-04")),
                new ReferralReturned(WATER, STEERING, Words.of("svaret är avgivet"), day("2020-05-04")),
                new AssignmentCompleted(MAP_WATER, day("2020-05")));
    }

    private void agreement() {
        var adopt = MAY.clause("2", "a", 2);
        log.put(
                Deeds.decision("id-adopt-agreement", adopt, CARE, null),
                new InstrumentAdopted(
                        AGREEMENT, new Term(EdtfDate.of("2020-07-01"), EdtfDate.of("2021-12-31")), adopt.effect(1)),
                new SignatureAwaited(
                        AGREEMENT,
                        List.of(new Party.OfPrincipal(EKBY), new Party.OfPrincipal(REGION)),
                        adopt.effect(2)),
                new InstrumentSuperseded(OLD_AGREEMENT, AGREEMENT, adopt.effect(3)),
                new AssignmentCompleted(SHOW_DRAFT, MAY.under("2", 2)),
                new AssignmentCompleted(ASK_VIEWS, MAY.under("2", 2)),
                new FundingGranted(
                        GRANT,
                        Words.of("Omställningsmedel"),
                        new Party.OfPrincipal(STATE),
                        Money.kronor(250_000),
                        List.of(CARE),
                        adopt.effect(4)),
                new FundingGranted(SMALL_GRANT, Words.of("Resebidrag"), null, null, List.of(CARE), adopt.effect(5)));
    }

    private void youth() {
        var back = MAY.clause("3", "a", 3);
        log.put(
                new ItemTakenFromTable(YOUTH, MAY.under("3", 3)),
                Deeds.decision("id-youth-back", back, YOUTH, null),
                new MatterReferredBack(
                        YOUTH, Party.of(PREPARATION), Words.of("för en ny kostnadsberäkning"), back.effect(1)),
                new AssignmentGiven(
                        FIND_ROOMS,
                        List.of(YOUTH),
                        COUNCIL,
                        new Party.OfPrincipal(HAVSVIK),
                        new Due.Within(LocalDate.parse("2020-06-01"), LocalDate.parse("2020-09-30")),
                        Words.of("söka lokaler"),
                        back.effect(2)),
                new AssignmentGiven(
                        TELL_YOUTH,
                        List.of(YOUTH),
                        COUNCIL,
                        Party.of(CECILIA),
                        new Due.NextMeeting(COUNCIL),
                        Words.of("berätta för Ungdomsforum"),
                        back.effect(3, Deviation.ITEM_NOT_ON_AGENDA)));
    }

    private void elections() {
        var choose = MAY.clause("4", "a", 4);
        log.put(
                Deeds.decision("id-choose", choose, SEATS, "att utse Eva Gran, och att bordlägga valet av revisor"),
                new RepresentativeAppointed(
                        COUNCIL,
                        EVA,
                        MandateKind.REPRESENTATIVE,
                        REGION,
                        new Term(EdtfDate.of("2020-06-01"), EdtfDate.of("2022-12-31")),
                        choose.effect(1, Deviation.UNFAIR_SPLIT)),
                new RepresentativeAppointed(
                        COUNCIL,
                        GUNNAR,
                        MandateKind.SUBSTITUTE,
                        REGION,
                        new Term(EdtfDate.of("2020-06-01"), null),
                        choose.effect(2, Deviation.NOMINATION_DECLINED, Deviation.TOO_MANY_MEMBERS)),
                new NominationTabled(
                        STEERING, FILIP, new WaitsFor.NotStated(), choose.effect(3, Deviation.NO_NOMINATION)),
                new ItemTabled(
                        SEATS, Words.of("val av revisor"), new WaitsFor.ForPreparation(PREPARATION), choose.effect(4)));
        log.put(new ItemPlacedOnAgenda(
                MAY.meeting(), ItemNumber.of("4"), Words.of("Val"), List.of(SEATS), MAY.itself()));
    }

    private static Occurrence day(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
