package se.klubba.generated;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.Candidate;
import se.klubba.appointments.event.SeatEvent.CandidateOutcome;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Ballot;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteOutcome;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;

/**
 * What few meetings do, and only after a while: chance of its own decides, so that whatever is usual stays as it is when something rare is
 * added, and a small register has none of it.
 */
final class Rarities {
    private static final int FIRST_MEETINGS = 40;

    private static final List<MandateKind> WITHOUT_A_SEAT_IN_PLANS = List.of(
            MandateKind.VICE_CHAIR,
            MandateKind.TREASURER,
            MandateKind.OBSERVER,
            MandateKind.ADVISER,
            MandateKind.VERIFIER,
            MandateKind.AUDITOR);

    private final Dice dice = new Dice(2_026);
    private final Dice seats = new Dice(2_030);
    private final Dice extracts = new Dice(2_031);
    private final Set<BodyId> exOfficio = new HashSet<>();
    private final Set<List<Object>> seated = new HashSet<>();
    private int asked;
    private int met;
    private int finished;

    private boolean now(int percent) {
        return ++asked > FIRST_MEETINGS && dice.percent(percent);
    }

    /** It is voted on a matter before it is decided. */
    void vote(Sitting sitting, OpenMatter matter) {
        if (!now(4)) {
            return;
        }
        var there = sitting.body.holders(sitting.on()).stream()
                .map(p -> p.holder)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        var ballots = new ArrayList<Ballot>();
        if (dice.percent(40)) {
            there.forEach(person -> ballots.add(
                    new Ballot(person, dice.of(List.of(Stand.values())), dice.percent(5) ? there.getFirst() : null)));
        }
        var no = count(ballots, Stand.NO);
        boolean tie = dice.percent(15);
        var yes = tie ? no : count(ballots, Stand.YES);
        sitting.aside(new VoteTaken(
                List.of(matter.id),
                null,
                null,
                null,
                dice.of(List.of(VoteMethod.values())),
                yes,
                no,
                count(ballots, Stand.ABSTAINED),
                ballots,
                no == 0,
                tie ? dice.of(List.of(TieBreak.values())) : null,
                null,
                dice.of(List.of(VoteOutcome.values())),
                sitting.aside()));
    }

    /** The body that an item concerns has an extract of the minutes. */
    void extract(Sitting sitting) {
        if (++finished > FIRST_MEETINGS && extracts.percent(2)) {
            sitting.aside(new ExtractReceived(
                    sitting.meeting.meeting, sitting.item(), sitting.body.party(), sitting.aside()));
        }
    }

    /** Somebody comes late, or leaves before the end. */
    void comeAndGo(Sitting sitting) {
        if (now(3)) {
            var meeting = sitting.meeting.meeting;
            sitting.body.holders(sitting.on()).stream()
                    .map(p -> p.holder)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(person -> {
                        var at = sitting.aside();
                        sitting.aside(new PersonLeft(meeting, person, null, sitting.item(), at));
                        if (dice.percent(50)) {
                            sitting.aside(new PersonArrived(meeting, person, LocalTime.of(14, 0), null, at));
                        }
                    });
        }
    }

    /** Somebody gets a seat of a kind that few bodies have, until something that is no day; or whoever holds an office gets one by it. */
    void seat(Sitting sitting) {
        var body = sitting.body;
        if (++met <= FIRST_MEETINGS || body.planned || !seats.percent(12)) {
            return;
        }
        var from = Term.from(sitting.on());
        if (seats.percent(30)) {
            if (exOfficio.add(body.id)) {
                var office = body.home.people.office(seats);
                var at = sitting.aside();
                sitting.aside(
                        new SeatHeldExOfficio(body.id, MandateKind.REPRESENTATIVE, null, office, null, from, null, at));
            }
            return;
        }
        var person = body.home.people.somebody(seats);
        var kind = seats.of(WITHOUT_A_SEAT_IN_PLANS);
        var until = seats.of(List.of(
                new TermEnd.Successor(),
                new TermEnd.NextMeeting(body.id),
                new TermEnd.AtEvent(Words.of("nästa årsmöte"))));
        if (seated.add(List.of(body.id, person, kind))) {
            var at = sitting.aside();
            sitting.aside(new RepresentativeAppointed(
                    body.id, person, kind, null, new Term(from.first(), null, until), null, null, null, at));
        }
    }

    private static int count(List<Ballot> ballots, Stand stand) {
        return (int) ballots.stream().filter(b -> b.stand() == stand).count();
    }

    /** Somebody is elected, and somebody else is not. */
    void elect(Sitting sitting, Committee body, Place place, PersonId elected, @Nullable PrincipalId principal) {
        if (now(5)) {
            var other = sitting.body.home.people.somebody(dice);
            var candidates = new ArrayList<Candidate>();
            candidates.add(new Candidate(elected, null, dice.between(5, 9), CandidateOutcome.ELECTED));
            if (!other.equals(elected)) {
                candidates.add(new Candidate(other, null, dice.below(5), CandidateOutcome.NOT_ELECTED));
            }
            sitting.aside(new ElectionHeld(
                    body.id,
                    place.kind,
                    principal,
                    1,
                    null,
                    VoteMethod.SECRET_BALLOT,
                    candidates,
                    dice.below(2),
                    false,
                    null,
                    null,
                    sitting.aside()));
        }
    }
}
