package se.klubba.meetingrecord;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.proposals.Points;
import se.klubba.timeline.Fact;
import se.klubba.words.Enumerated;

/** What was adopted in a clause: what else was decided in it came of that. */
public final class Adopted {
    private Adopted() {}

    /**
     * The words of the points that were adopted in the clause of a fact, those of amendments as what they amended; null where it stands in none, none was, or nothing gives their
     * words.
     *
     * @param others what else may stand in that clause
     */
    public static @Nullable String words(Fact of, Collection<Fact> others, Points points) {
        var spot = Spot.of(of.basis());
        if (spot == null) {
            return null;
        }
        var words = others.stream()
                .filter(f ->
                        f.event() instanceof PointDecided e && adopted(e.outcome()) && !points.amends(e.proposal()))
                .filter(f -> spot.equals(Spot.of(f.basis())))
                .map(f -> {
                    var e = (PointDecided) f.event();
                    return points.words(e.proposal(), e.point(), f.happenedOn());
                })
                .filter(Objects::nonNull)
                .toList();
        return words.isEmpty() ? null : Enumerated.joined(words, "; ");
    }

    private static boolean adopted(PointOutcome outcome) {
        return outcome == PointOutcome.ADOPTED || outcome == PointOutcome.ADOPTED_AMENDED;
    }
}
