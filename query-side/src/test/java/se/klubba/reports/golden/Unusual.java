package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.ANNA;
import static se.klubba.reports.golden.Cast.BO;
import static se.klubba.reports.golden.Cast.COUNCIL;
import static se.klubba.reports.golden.Cast.DEVELOPMENT;
import static se.klubba.reports.golden.Cast.NETWORK;
import static se.klubba.reports.golden.Cast.PROGRAMME;
import static se.klubba.reports.golden.Cast.STATE;
import static se.klubba.reports.golden.Matters.WATER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyNameKind;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Money;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.ToldAs;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DecisionWay;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterLink;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.ItemInterrupted;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemResumed;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

/** A joint meeting over two days, what was decided between meetings and for later, and each due that names no day. */
final class Unusual {
    private static final Sitting JOINT = Sitting.of("id-joint", "2021-05-03", null);
    private static final ItemNumber FIRST = ItemNumber.of("§ 11");
    private static final ItemNumber SECOND = ItemNumber.of("§ 12");

    private static final MatterId ROADS = new MatterId("id-roads");
    private static final MatterId BUSES_TO_SCHOOL = new MatterId("id-buses-to-school");
    private static final MatterId PATHS = new MatterId("id-paths");

    private final Chronicle log;

    private Unusual(Chronicle log) {
        this.log = log;
    }

    static void record(Chronicle log) {
        var unusual = new Unusual(log);
        log.session("sekreterare-2", "2021-05-10");
        unusual.bodies();
        unusual.meeting();
        unusual.decisions();
        unusual.money();
        unusual.dues();
    }

    private void bodies() {
        log.put(
                new MatterRaised(ROADS, Words.of("Vägarna"), COUNCIL, day("2021-04-12")),
                new MatterRaised(BUSES_TO_SCHOOL, Words.of("Skjuts till skolan"), COUNCIL, day("2021-04-12")),
                new MatterRaised(PATHS, Words.of("Gångvägar"), COUNCIL, day("2021-04-12")));
        for (var kind : BodyNameKind.values()) {
            log.put(new BodyAlsoCalled(
                    NETWORK,
                    Words.of("Nätverket, " + kind.name().toLowerCase(java.util.Locale.ROOT)),
                    kind,
                    Occurrence.UNDATED));
        }
        log.put(
                new BodiesRelated(PROGRAMME, BodyRelation.SPLIT_FROM, DEVELOPMENT, day("2021-04-12")),
                new SeatHeldExOfficio(
                        COUNCIL,
                        MandateKind.ADVISER,
                        null,
                        Cast.CHIEF,
                        null,
                        new Term(EdtfDate.of("2021-04-12"), null),
                        null,
                        day("2021-04-12")),
                new SeatHeldExOfficio(
                        PROGRAMME,
                        MandateKind.ADVISER,
                        null,
                        null,
                        new SeatIn(COUNCIL, MandateKind.CHAIR),
                        new Term(EdtfDate.of("2021-04-12"), null),
                        null,
                        day("2021-04-12")),
                new OccasionProposed(
                        new OccasionId("id-circle-day"),
                        Words.of("Kretsdagen"),
                        List.of(LocalDate.parse("2021-09-10"), LocalDate.parse("2021-09-17")),
                        List.of(new OccasionHours(
                                LocalDate.parse("2021-09-17"), LocalTime.of(13, 0), LocalTime.of(15, 0))),
                        List.of(COUNCIL),
                        List.of(),
                        told("2021-04-12", ToldAs.REPORTED)),
                new OccasionScheduled(
                        new OccasionId("id-neighbours"),
                        Words.of("Grannkretsens dag"),
                        LocalDate.parse("2021-10-01"),
                        LocalTime.of(9, 0),
                        null,
                        List.of(),
                        List.of(),
                        told("2021-04-12", ToldAs.HEARSAY)),
                new StandingItemSet(COUNCIL, WATER, day("2021-04-12")),
                new StandingItemSet(COUNCIL, ROADS, day("2021-04-12")),
                new StandingItemDropped(COUNCIL, ROADS, day("2021-05-03")));
    }

    private static Occurrence told(String day, ToldAs as) {
        return day(day).at(Basis.NONE.told(as));
    }

    private void meeting() {
        var meeting = JOINT.meeting();
        log.put(
                new MeetingScheduled(
                        meeting,
                        COUNCIL,
                        JOINT.day(),
                        LocalTime.of(22, 0),
                        LocalTime.of(0, 45),
                        null,
                        ZoneId.of("Europe/Helsinki"),
                        day("2021-04-12")),
                new MeetingHeldJointly(meeting, List.of(NETWORK), day("2021-04-12")),
                new ItemPlacedOnAgenda(
                        meeting, FIRST, Words.of("Skolskjutsar"), List.of(BUSES_TO_SCHOOL), JOINT.itself()),
                new ItemPlacedOnAgenda(meeting, SECOND, Words.of("Cykelvägar"), List.of(PATHS), JOINT.itself()),
                new ItemsTakenTogether(meeting, List.of(FIRST, SECOND), JOINT.itself()),
                new ItemSplit(meeting, FIRST, List.of(ItemNumber.of("11a"), ItemNumber.of("11b")), JOINT.itself()),
                new ItemInterrupted(meeting, FIRST, JOINT.itself()),
                new ItemResumed(meeting, FIRST, JOINT.itself()),
                new MeetingAdjourned(meeting, LocalDate.parse("2021-05-04"), LocalTime.of(9, 0), JOINT.itself()),
                new ItemNotReached(meeting, SECOND, JOINT.itself()),
                new MinutesApproved(meeting, List.of(ANNA), List.of(FIRST), JOINT.itself()));
    }

    private void decisions() {
        var motion = new ProposalId("id-motion");
        var change = new ProposalId("id-change");
        log.put(
                new DecisionProposed(
                        motion,
                        BUSES_TO_SCHOOL,
                        new Party.Several(List.of(Party.of(ANNA), Party.of(BO))),
                        List.of(new Point("1", Words.of("att skjutsa alla"), List.of())),
                        JOINT.under("§ 11", 1)),
                new DecisionProposed(
                        change,
                        BUSES_TO_SCHOOL,
                        Party.of(BO),
                        List.of(new Point("1", Words.of("att skjutsa några"), List.of())),
                        new Amends(motion, "1"),
                        JOINT.under("§ 11", 2)),
                new ProposalAmended(
                        motion,
                        BUSES_TO_SCHOOL,
                        List.of(new Point("1", Words.of("att skjutsa några"), List.of())),
                        change,
                        JOINT.under("§ 11", 3)),
                subject("a", new SubjectTo(SubjectKind.SECOND_READING, null)),
                subject("b", new SubjectTo(SubjectKind.CONDITION, Words.of("om regionen betalar"))),
                subject("c", new SubjectTo(SubjectKind.EVENT, Words.of("när lagen gäller"))),
                new DecisionTookEffect(
                        new DecisionId("id-subject-b"),
                        List.of(BUSES_TO_SCHOOL),
                        Words.of("regionen betalar"),
                        day("2021-05-05")),
                new DecisionLapsed(
                        new DecisionId("id-subject-c"),
                        List.of(BUSES_TO_SCHOOL),
                        Words.of("lagen föll"),
                        day("2021-05-06")),
                between("id-circulated", DecisionWay.CIRCULATION, null),
                between("id-delegated", DecisionWay.DELEGATION, Party.of(ANNA)),
                new MattersLinked(PATHS, WATER, MatterLink.MERGED_INTO, JOINT.itself()),
                new MattersLinked(ROADS, WATER, MatterLink.SPLIT_FROM, JOINT.itself()));
    }

    private static KlubbaEvent subject(String label, SubjectTo subject) {
        return new DecisionRecorded(
                new DecisionId("id-subject-" + label),
                JOINT.meeting(),
                FIRST,
                List.of(label.equals("a") ? BUSES_TO_SCHOOL : ROADS),
                Words.of("att bevilja skjuts, " + label),
                null,
                null,
                subject,
                JOINT.clause("§ 11", label, 4).effect(0));
    }

    private static KlubbaEvent between(String id, DecisionWay way, @Nullable Party delegate) {
        var at = new Occurrence(EdtfDate.of("2021-05-07"), Basis.NONE.actOf(COUNCIL), List.of());
        return new DecisionRecorded(
                new DecisionId(id), null, null, List.of(WATER), Words.of("att hyra en pump"), way, delegate, null, at);
    }

    private void money() {
        var during = new Term(EdtfDate.of("2021"), EdtfDate.of("2023"));
        log.put(
                new FundingNoted(
                        new FundingId("id-noted"),
                        Words.of("Vattenbidrag"),
                        new Party.OfPrincipal(STATE),
                        new Money(30_000, "EUR", false),
                        Per.MONTH,
                        Term.UNKNOWN,
                        3,
                        List.of(WATER),
                        Occurrence.UNDATED),
                new OccasionNoted(
                        new OccasionId("id-noted-day"),
                        Words.of("Vattendagen"),
                        List.of(COUNCIL),
                        List.of(WATER),
                        Occurrence.UNDATED),
                new ItemTabled(WATER, Words.of("pumpen"), new WaitsFor.NextMeeting(COUNCIL), day("2021-05-07")),
                new FundingGranted(
                        new FundingId("id-yearly"),
                        Words.of("Skolbidrag"),
                        new Party.OfPrincipal(STATE),
                        Money.kronor(400_000),
                        Per.YEAR,
                        during,
                        null,
                        List.of(BUSES_TO_SCHOOL),
                        day("2021-05-07")));
    }

    private void dues() {
        var dues = new ArrayList<Due>(List.of(
                new Due.AsSoonAsPossible(),
                new Due.EachMeeting(COUNCIL),
                new Due.EachYear(YearPart.of(YearPart.Part.YEAR))));
        for (var part : YearPart.Part.values()) {
            dues.add(new Due.During(2022, new YearPart(part, YearPart.Convention.SEASONS)));
        }
        for (var span : Due.TimeSpan.values()) {
            dues.add(new Due.InTime(1, span, null));
            dues.add(new Due.InTime(2, span, new Due.OnDay(LocalDate.parse("2021-06-01"))));
        }
        int number = 0;
        for (var due : dues) {
            number++;
            log.put(new AssignmentGiven(
                    new AssignmentId("id-due-" + number),
                    List.of(WATER),
                    COUNCIL,
                    new Party.Several(List.of(Party.of(ANNA), Party.of(NETWORK))),
                    due,
                    Words.of("mäta vattnet, " + number),
                    day("2021-05-07")));
        }
    }

    private static Occurrence day(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
