package se.klubba.proposals;

import org.jspecify.annotations.Nullable;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * What became of the points that were proposed in a matter.
 *
 * @param adopted the last that was adopted, amended or not; null where none was
 * @param rejected the last that was rejected, where none was adopted and nothing was proposed since; else null
 */
public record Outcomes(@Nullable Fact adopted, @Nullable Fact rejected) {
    public static final Outcomes NONE = new Outcomes(null, null);

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
            case DecisionProposed _ -> new Outcomes(adopted, null);
            case PointDecided e ->
                switch (e.outcome()) {
                    case ADOPTED, ADOPTED_AMENDED -> new Outcomes(fact, null);
                    case REJECTED -> adopted == null ? new Outcomes(null, fact) : this;
                    case WITHDRAWN -> this;
                };
            default -> this;
        };
    }
}
