package se.klubba.proposals;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.reading.Named;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * What the points of proposals say, and whose they are.
 *
 * @param proposals what stands about each, by its identifier; null where nothing does
 * @param disposed what stands in the place of words that were disposed of
 */
public record Points(Function<String, @Nullable Standing> proposals, SourceText text, String disposed) {
    /** Of nothing that is on record. */
    public static final Points NONE = new Points(_ -> null, SourceText.NONE, Named.DISPOSED);

    /** Null where it is not known whose it is. */
    public @Nullable Party proposer(ProposalId proposal) {
        var proposed = proposed(proposal);
        return proposed == null ? null : proposed.by();
    }

    /** Whether it is to change another one. */
    public boolean amends(ProposalId proposal) {
        var proposed = proposed(proposal);
        return proposed != null && proposed.amends() != null;
    }

    private @Nullable DecisionProposed proposed(ProposalId proposal) {
        return facts(proposal)
                .map(Fact::event)
                .filter(DecisionProposed.class::isInstance)
                .map(DecisionProposed.class::cast)
                .findFirst()
                .orElse(null);
    }

    /**
     * The words of a point as it was proposed, or amended by then; null where neither the record nor its source gives them.
     *
     * @param by the day by which; null for as it was amended last
     */
    public @Nullable String words(ProposalId proposal, String number, @Nullable EdtfDate by) {
        return facts(proposal)
                .filter(f -> f.event() instanceof DecisionProposed || by == null || said(f, by))
                .flatMap(Points::points)
                .filter(p -> p.number().equals(number))
                .map(this::words)
                .flatMap(Stream::ofNullable)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static boolean said(Fact fact, EdtfDate by) {
        return Standing.happened(fact, by.latest());
    }

    /** The words of a point itself, likewise. */
    public @Nullable String words(Point point) {
        if (point.words() != null) {
            return point.words().or(disposed);
        }
        return point.sources().isEmpty() ? null : text.of(point.sources().getFirst());
    }

    private static Stream<Point> points(Fact fact) {
        return switch (fact.event()) {
            case DecisionProposed e -> e.points().stream();
            case ProposalAmended e -> e.points().stream();
            default -> Stream.empty();
        };
    }

    /** What is about the proposal itself: what is to amend it, and what it amends, is on record under it, too. */
    private Stream<Fact> facts(ProposalId proposal) {
        var standing = proposals.apply(proposal.value());
        return standing == null
                ? Stream.empty()
                : standing.facts().stream().filter(f -> switch (f.event()) {
                    case DecisionProposed e -> e.proposal().equals(proposal);
                    case ProposalAmended e -> e.proposal().equals(proposal);
                    default -> false;
                });
    }
}
