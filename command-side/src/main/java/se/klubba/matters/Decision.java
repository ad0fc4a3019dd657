package se.klubba.matters;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Unknown;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Key;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;

/** What rules about one decision ask of the facts, later acts included. Reads under {@code decision=ID}. */
public record Decision(DecisionId decision, Facts facts) {
    public static Decision of(DecisionId decision, Facts facts) {
        return new Decision(decision, facts);
    }

    /** Of acts on a decision: its matters, once it is read. */
    public Set<Key> concerning() {
        return recorded().stream().map(MatterId::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The matter that an act on the decision is about: the one that it names, else the only one that was decided on; null where it is on none. */
    public @Nullable MatterId matter(@Nullable MatterId named) {
        if (named != null) {
            return named;
        }
        if (facts.about(decision.key(), DecisionRecorded.class).findAny().isEmpty()) {
            throw new Unknown(decision);
        }
        var matters = recorded();
        if (matters.size() > 1) {
            throw new MatterRefused.MatterNotNamed(decision, matters.size());
        }
        return matters.isEmpty() ? null : matters.getFirst();
    }

    private List<MatterId> recorded() {
        return facts.about(decision.key(), DecisionRecorded.class)
                .flatMap(e -> e.matters().stream())
                .distinct()
                .toList();
    }

    /**
     * It is subject to something that has not come, and nothing says that it will not.
     *
     * @throws MatterRefused.DecisionNotWaiting where it took effect at once, or it is settled already
     */
    public Decision mustBeWaiting() {
        boolean waits = facts.about(decision.key(), DecisionRecorded.class)
                .anyMatch(e -> e.decision().equals(decision) && e.subject() != null);
        boolean settled = facts.about(decision.key(), MatterEvent.class)
                .anyMatch(e -> e instanceof DecisionTookEffect || e instanceof DecisionLapsed);
        if (!waits || settled) {
            throw new MatterRefused.DecisionNotWaiting(decision, settled);
        }
        return this;
    }

    /** Neither rescinded nor superseded as regards that matter, or the only thing that it is about. */
    public Decision mustStand(@Nullable MatterId on) {
        if (facts.about(decision.key(), DecisionRescinded.class)
                .anyMatch(e -> e.decision().equals(decision) && Objects.equals(e.matter(), on))) {
            throw new MatterRefused.DecisionNotStanding(decision, "rescinded");
        }
        if (facts.about(decision.key(), DecisionSuperseded.class)
                .anyMatch(e -> e.decision().equals(decision) && Objects.equals(e.matter(), on))) {
            throw new MatterRefused.DecisionNotStanding(decision, "superseded");
        }
        return this;
    }
}
