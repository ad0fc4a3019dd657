package se.klubba.matters.voting;

import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.item;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Ballot;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingVotesTest {
    private static final MatterId MATTER = new MatterId("bro");
    private static final ProposalId PROPOSAL = new ProposalId("p");
    private static final PersonId ANNA = new PersonId("anna");
    private static final Occurrence AT = at("m", "3", "2020-02-07");

    private final ActFixture fixture = ActFixture.with(new RecordingVotes())
            .given(
                    meeting("m", "network", "2020-02-07"),
                    item("m", "3", "2020-02-01"),
                    person("anna"),
                    new MatterRaised(MATTER, Words.of("Bron"), null, on("2020-01-01")),
                    new DecisionProposed(
                            PROPOSAL,
                            MATTER,
                            new Party.NotStated(),
                            List.of(new Point("1", Words.of("bygga"), List.of())),
                            on("2020-01-01")));

    @Test
    void a_vote_on_a_proposal_is_about_its_matter() {
        fixture.when(vote(List.of(), "1", Stand.YES))
                .records(fact(vote(List.of(MATTER), "1", Stand.YES)))
                .deviates();
    }

    @Test
    void the_same_vote_is_one_fact() {
        var vote = vote(List.of(MATTER), "1", Stand.YES);
        fixture.given(fact(vote)).when(vote).recordsNothing();
    }

    @Test
    void there_is_no_vote_on_a_point_that_nobody_proposed() {
        fixture.when(vote(List.of(), "2", Stand.YES)).refuses("no-such-point");
    }

    @Test
    void who_is_recused_takes_no_part() {
        var recused = fixture.given(new RecusalDeclared(new MeetingId("m"), ItemNumber.of("3"), ANNA, AT));
        recused.when(vote(List.of(), null, Stand.NO)).deviates(Deviation.VOTER_RECUSED);
        recused.when(vote(List.of(), null, Stand.ABSENT)).deviates();
    }

    private static RecordVote vote(List<MatterId> matters, @Nullable String point, Stand stand) {
        return new RecordVote(
                matters,
                PROPOSAL,
                point,
                null,
                null,
                4,
                2,
                null,
                List.of(new Ballot(ANNA, stand, null)),
                false,
                null,
                null,
                null,
                AT);
    }

    private static VoteTaken fact(RecordVote v) {
        return new VoteTaken(
                v.matters(),
                v.proposal(),
                v.point(),
                v.question(),
                v.method(),
                v.yes(),
                v.no(),
                v.abstained(),
                v.ballots(),
                v.unanimous(),
                v.tie(),
                v.castBy(),
                v.outcome(),
                v.at());
    }
}
