package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.ANNA;
import static se.klubba.reports.golden.Cast.BO;
import static se.klubba.reports.golden.Cast.CECILIA;
import static se.klubba.reports.golden.Cast.COUNCIL;
import static se.klubba.reports.golden.Cast.DAVID;
import static se.klubba.reports.golden.Cast.EVA;
import static se.klubba.reports.golden.Cast.GROUP;
import static se.klubba.reports.golden.Matters.WATER;
import static se.klubba.reports.golden.Sittings.SEPTEMBER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.Candidate;
import se.klubba.appointments.event.SeatEvent.CandidateOutcome;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Ballot;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteOutcome;
import se.klubba.matters.event.MatterEvent.VoteTaken;

/** It is voted in every way, and elected. */
final class Ballots {
    private Ballots() {}

    static void record(Chronicle log) {
        log.session("sekreterare-1", "2021-06-08");
        log.put(
                vote(null, VoteMethod.ACCLAMATION, null, null, List.of(), true, null, null, VoteOutcome.CARRIED),
                vote("om ajournering", VoteMethod.SHOW_OF_HANDS, 1, 4, List.of(), false, null, null, VoteOutcome.LOST),
                vote(
                        null,
                        VoteMethod.ROLL_CALL,
                        1,
                        1,
                        List.of(
                                new Ballot(ANNA, Stand.YES, null),
                                new Ballot(BO, Stand.NO, ANNA),
                                new Ballot(CECILIA, Stand.ABSTAINED, null),
                                new Ballot(DAVID, Stand.ABSENT, null)),
                        false,
                        TieBreak.CASTING_VOTE,
                        ANNA,
                        VoteOutcome.CARRIED),
                vote(null, VoteMethod.SECRET_BALLOT, 2, 2, List.of(), false, TieBreak.LOT, null, null),
                election(
                        1,
                        null,
                        new Candidate(ANNA, Party.of(COUNCIL), 2, CandidateOutcome.GOES_ON),
                        new Candidate(BO, null, 2, CandidateOutcome.GOES_ON),
                        new Candidate(CECILIA, null, 1, CandidateOutcome.NOT_ELECTED),
                        new Candidate(DAVID, null, null, CandidateOutcome.WITHDREW),
                        new Candidate(EVA, null, null, CandidateOutcome.NOT_STATED)),
                election(
                        2,
                        TieBreak.LOT,
                        new Candidate(ANNA, null, 3, CandidateOutcome.ELECTED),
                        new Candidate(BO, null, 3, CandidateOutcome.NOT_ELECTED)));
    }

    private static VoteTaken vote(
            @Nullable String question,
            VoteMethod method,
            @Nullable Integer yes,
            @Nullable Integer no,
            List<Ballot> ballots,
            boolean unanimous,
            @Nullable TieBreak tie,
            @Nullable PersonId castBy,
            @Nullable VoteOutcome outcome) {
        return new VoteTaken(
                List.of(WATER),
                null,
                null,
                question == null ? null : Words.of(question),
                method,
                yes,
                no,
                yes == null ? null : 1,
                ballots,
                unanimous,
                tie,
                castBy,
                outcome,
                SEPTEMBER.under(
                        "5", 8, ballots.isEmpty() ? new Deviation[0] : new Deviation[] {Deviation.VOTER_RECUSED}));
    }

    private static ElectionHeld election(int round, @Nullable TieBreak tie, Candidate... candidates) {
        Occurrence at = SEPTEMBER.under("6", 9);
        return new ElectionHeld(
                COUNCIL,
                MandateKind.REPRESENTATIVE,
                GROUP,
                1,
                round,
                VoteMethod.SECRET_BALLOT,
                List.of(candidates),
                1,
                false,
                tie,
                null,
                at);
    }
}
