package se.klubba.matters;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Unknown;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;

/** What rules about one proposal ask of the facts, later acts included. Reads under {@code proposal=ID}. */
public record Proposal(ProposalId proposal, Facts facts) {
    public static Proposal of(ProposalId proposal, Facts facts) {
        return new Proposal(proposal, facts);
    }

    /** Of acts on a proposal: its matter, once it is read. */
    public Set<Key> concerning() {
        return proposed().map(e -> e.matter().key()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * On which matter; its own act need not say.
     *
     * @throws Unknown when there is no such proposal
     */
    public MatterId matter() {
        return proposed().map(DecisionProposed::matter).findFirst().orElseThrow(() -> new Unknown(proposal));
    }

    /** Its own: what is to amend it is on record under it, too. */
    private Stream<DecisionProposed> proposed() {
        return facts.about(proposal.key(), DecisionProposed.class)
                .filter(e -> e.proposal().equals(proposal));
    }

    /** The numbers that were proposed, or came by what amended it. */
    public Set<String> points() {
        var amended = facts.about(proposal.key(), ProposalAmended.class)
                .filter(e -> e.proposal().equals(proposal))
                .flatMap(e -> e.points().stream());
        return Stream.concat(proposed().flatMap(e -> e.points().stream()), amended)
                .map(Point::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Proposal mustHave(String point) {
        if (!points().contains(point)) {
            throw new MatterRefused.NoSuchPoint(proposal, point);
        }
        return this;
    }

    /** @param decided null where it is not known when */
    public Proposal mustHaveBeenMadeBy(@Nullable EdtfDate decided) {
        if (decided == null) {
            return this;
        }
        proposed()
                .map(e -> e.at().happenedOn())
                .filter(made -> made != null && !made.maybeBy(decided.latest()))
                .findFirst()
                .ifPresent(made -> {
                    throw new MatterRefused.DecidedBeforeProposed(proposal, made, decided);
                });
        return this;
    }

    public Proposal mustNotBeWithdrawn() {
        if (facts.about(proposal.key(), ProposalWithdrawn.class).findAny().isPresent()) {
            throw new MatterRefused.ProposalIsWithdrawn(proposal);
        }
        return this;
    }

    /** @param point null for each of them */
    public Proposal mustBeUndecided(@Nullable String point) {
        facts.about(proposal.key(), PointDecided.class)
                .filter(e -> point == null || e.point().equals(point))
                .findFirst()
                .ifPresent(e -> {
                    throw new MatterRefused.PointAlreadyDecided(proposal, e.point(), e.outcome());
                });
        return this;
    }
}
