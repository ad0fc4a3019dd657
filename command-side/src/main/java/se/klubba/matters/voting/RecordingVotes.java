package se.klubba.matters.voting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.Proposal;
import se.klubba.matters.event.MatterEvent.Ballot;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

/** A vote on a proposal is about its matter. Who is recused on the item takes no part (jäv). */
@Component
class RecordingVotes implements Rule<RecordVote> {
    @Override
    public Set<Key> concerning(RecordVote act, Facts facts) {
        return act.proposal() == null
                ? Set.of()
                : Proposal.of(act.proposal(), facts).concerning();
    }

    @Override
    public List<? extends KlubbaEvent> decide(RecordVote said, Facts facts) {
        var act = said;
        if (said.proposal() != null) {
            var proposal = Proposal.of(said.proposal(), facts);
            var matter = proposal.matter();
            if (said.point() != null) {
                proposal.mustHave(said.point());
            }
            act = said.matters().isEmpty() ? said.about(List.of(matter)) : said;
        }
        var vote = act;
        return Saying.of(vote, facts).recorded(() -> notRecused(Matter.procedure(vote, facts), vote, facts));
    }

    private static Procedure notRecused(Procedure procedure, RecordVote act, Facts facts) {
        var basis = act.at().basis();
        if (basis.meeting() == null || basis.item() == null) {
            return procedure;
        }
        var voting = act.ballots().stream()
                .filter(b -> b.stand() != Stand.ABSENT)
                .map(Ballot::person)
                .collect(Collectors.toCollection(HashSet::new));
        var recused = facts.about(basis.meeting().key(), RecusalDeclared.class)
                .filter(e -> e.item().equals(basis.item()))
                .map(RecusalDeclared::person)
                .collect(Collectors.toSet());
        voting.retainAll(recused);
        return procedure.expects(
                voting.isEmpty(),
                Deviation.VOTER_RECUSED,
                "who is recused on item " + basis.item() + " takes no part in its vote: " + voting);
    }
}
