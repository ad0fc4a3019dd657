package se.klubba.record.correcting;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.people.event.PersonEvent.PersonNoted;

/** Facts after those of the county, some of which rest on others. */
final class Resting {
    /** The first after the county. */
    static final long ENTRY = 12;

    static final String JAN = "2020-01-10";
    static final String FEB = "2020-02-07";
    static final BodyId GROUP = new BodyId("group");
    static final PersonId ANN = new PersonId("ann");
    static final ProposalId PROPOSAL = new ProposalId("proposal");
    static final AssignmentId TASK = new AssignmentId("task");
    static final InstrumentId ROUTINE = new InstrumentId("routine");
    static final DecisionId DECISION = new DecisionId("decision");
    static final FundingId MONEY = new FundingId("money");
    static final OccasionId DAY = new OccasionId("day");
    static final MeetingId MAY = new MeetingId("may");
    static final MatterId MATTER = new MatterId("matter");
    static final ItemNumber ITEM = ItemNumber.of(1);
    static final LocalDate FIRST_OF_MAY = LocalDate.parse("2020-05-01");
    static final RepresentativeAppointed SPRING = sits(STEERING, ANNA, "2020-01-01", "2020-05-31");
    static final RepresentativeAppointed AUTUMN = sits(STEERING, ANNA, "2020-09-01", null);
    static final PersonNoted ANN_TOO = new PersonNoted(ANN, Words.of("Ann Ek"), Occurrence.UNDATED);

    private Resting() {}

    static DecisionProposed proposed(String... points) {
        var all = Stream.of(points)
                .map(number -> new Point(number, Words.of("Att godkänna"), List.of()))
                .toList();
        return new DecisionProposed(PROPOSAL, HEALTH, Party.of(NETWORK), all, on(JAN));
    }

    static PointDecided outcome(String point) {
        return new PointDecided(PROPOSAL, HEALTH, point, PointOutcome.REJECTED, on(FEB));
    }

    static AssignmentGiven given(String day) {
        return new AssignmentGiven(
                TASK, List.of(HEALTH), NETWORK, Party.of(STEERING), new Due.NotStated(), null, on(day));
    }

    static AssignmentGiven given(Party to) {
        return new AssignmentGiven(TASK, List.of(HEALTH), NETWORK, to, new Due.NotStated(), null, on(FEB));
    }

    static AssignmentCompleted completed() {
        return new AssignmentCompleted(TASK, on(FEB));
    }

    static BodyEstablished established(String day) {
        return new BodyEstablished(GROUP, Words.of("Gruppen"), BodyKind.WORKING_GROUP, on(day));
    }

    static ItemTabled waiting(MatterId matter, MeetingId until) {
        return new ItemTabled(matter, null, new WaitsFor.ForMeeting(until), on(FEB));
    }

    static SeatPlanAdopted plan(int number) {
        return new SeatPlanAdopted(
                STEERING, List.of(new Seats(MandateKind.REPRESENTATIVE, null, number)), on("2020-01-01"));
    }

    static RepresentativeAppointed sits(BodyId body, PersonId person, String first, @Nullable String last) {
        var term = new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
        return new RepresentativeAppointed(body, person, MandateKind.REPRESENTATIVE, null, term, on(first));
    }

    static MandateEnded ended(PersonId person, String last) {
        return new MandateEnded(
                STEERING, person, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on(last));
    }
}
