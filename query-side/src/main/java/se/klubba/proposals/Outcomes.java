package se.klubba.proposals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * What became of the points that were proposed in a matter. What only amends another proposal settles nothing, be it carried or not.
 *
 * @param adopted the last that was adopted, amended or not; null where none was
 * @param rejected the last that was rejected, where none was adopted and nothing was proposed since; else null
 * @param amendments proposals that are to change others
 */
public record Outcomes(@Nullable Fact adopted, @Nullable Fact rejected, Set<ProposalId> amendments) {
    public static final Outcomes NONE = new Outcomes(null, null, Set.of());

    /** @param past facts about one matter, in order */
    public static Outcomes after(Standing past) {
        var outcomes = NONE;
        for (var fact : past.facts()) {
            outcomes = outcomes.then(fact);
        }
        return outcomes;
    }

    /** @param fact the next one about it; others say nothing */
    public Outcomes then(Fact fact) {
        return switch (fact.event()) {
            case DecisionProposed e ->
                new Outcomes(adopted, null, e.amends() == null ? amendments : also(e.proposal()));
            case PointDecided e
            when settles(e) ->
                switch (e.outcome()) {
                    case ADOPTED, ADOPTED_AMENDED -> new Outcomes(fact, null, amendments);
                    case REJECTED -> adopted == null ? new Outcomes(null, fact, amendments) : this;
                    case WITHDRAWN -> this;
                };
            default -> this;
        };
    }

    /** Whether it is an outcome of the matter, and not of what would change a proposal in it. */
    public boolean settles(PointDecided decided) {
        return !amendments.contains(decided.proposal());
    }

    /** Of nothing that was proposed so far but for what it amends. */
    public Outcomes anew() {
        return new Outcomes(null, null, amendments);
    }

    private Set<ProposalId> also(ProposalId amendment) {
        return Stream.concat(amendments.stream(), Stream.of(amendment)).collect(Collectors.toUnmodifiableSet());
    }
}
