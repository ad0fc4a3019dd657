package se.klubba.acts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Refusal;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;

/**
 * Who sits where, what is in force, which bodies there are and what money was given is true of a day: what stands in the clause of a
 * decision that is subject to something holds only when that has come (decision 31).
 */
public final class DecisionWaits extends Refusal {
    private DecisionWaits(String whatIsSo) {
        super("decision-waits", Kind.FORBIDDEN, whatIsSo);
    }

    /** The decision in whose clause the act stands: found by the record that brings both, else where it was taken. */
    static Set<Key> concerning(Act act, Facts facts) {
        var basis = act.at().basis();
        if (!holds(act) || basis.clause() == null) {
            return Set.of();
        }
        var by = basis.recordKey() == null ? Set.of("at", "actOf") : Set.of("record");
        return Stream.concat(
                        basis.keys().filter(key -> by.contains(key.name())),
                        subjectTo(act, facts)
                                .map(decision -> decision.decision().key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws DecisionWaits where what the act puts on record holds at once, and its decision does not */
    static void refuse(Act act, List<KlubbaEvent> recorded, Facts facts) {
        if (!holds(act) || recorded.stream().noneMatch(event -> holdsAtOnce(event.getClass()))) {
            return;
        }
        subjectTo(act, facts)
                .filter(d -> !tookEffect(d, act, facts))
                .findFirst()
                .ifPresent(decision -> {
                    throw new DecisionWaits("'"
                            + act.getClass().getAnnotation(Recordable.class).effect()
                            + "' would hold at once, and the decision of its clause '"
                            + Objects.requireNonNull(act.at().basis().clause()).label()
                            + (lapsed(decision, facts)
                                    ? "' has lapsed: it is a decision of its own"
                                    : "' is subject to something that has not come yet: leave it out here; when that comes, it stands"
                                            + " beside {bringIntoEffect: {decision: …}}"));
                });
    }

    /** What is only noted to exist was not decided. */
    private static boolean holds(Act act) {
        var recordable = act.getClass().getAnnotation(Recordable.class);
        return recordable != null && recordable.dated() && holdsAtOnce(recordable.fact());
    }

    private static boolean holdsAtOnce(Class<?> fact) {
        return SeatEvent.class.isAssignableFrom(fact)
                || InstrumentEvent.class.isAssignableFrom(fact)
                || BodyEvent.class.isAssignableFrom(fact)
                || FundingEvent.class.isAssignableFrom(fact);
    }

    private static Stream<DecisionRecorded> subjectTo(Act act, Facts facts) {
        return act.at()
                .basis()
                .keys()
                .flatMap(key -> facts.about(key, DecisionRecorded.class))
                .filter(decision -> decision.subject() != null && sameClause(decision.at(), act.at()))
                .distinct();
    }

    /** At one meeting clauses are told apart by their items and labels, outside meetings by their days and labels. */
    private static boolean sameClause(Occurrence one, Occurrence other) {
        var own = one.basis();
        var its = other.basis();
        return Objects.equals(own.meeting(), its.meeting())
                && Objects.equals(own.item(), its.item())
                && Objects.equals(label(one), label(other))
                && (own.meeting() != null
                        || Objects.equals(own.body(), its.body())
                                && Objects.equals(one.happenedOn(), other.happenedOn()));
    }

    private static @Nullable String label(Occurrence at) {
        var clause = at.basis().clause();
        return clause == null ? null : clause.label();
    }

    /** By the day of the act: what holds only from a later day on is of that day. */
    private static boolean tookEffect(DecisionRecorded decision, Act act, Facts facts) {
        return facts.before(act.at().happenedOn(), decision.decision().key(), DecisionTookEffect.class)
                .findAny()
                .isPresent();
    }

    private static boolean lapsed(DecisionRecorded decision, Facts facts) {
        return facts.about(decision.decision().key(), DecisionLapsed.class)
                .findAny()
                .isPresent();
    }
}
