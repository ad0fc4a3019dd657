package se.klubba.reports.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.Key;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReceived;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.mattertrail.Sitting;
import se.klubba.timeline.Fact;

/**
 * What has come of clauses: the last that is told of each assignment and instrument that one was about; and of each matter that one tabled or
 * sent to somebody, the next step at another item or meeting, and the next decision.
 */
final class Aftermath {
    /** A matter that a clause left open. */
    private static final class Left {
        final Decided clause;
        final Sitting at;
        boolean stepped;

        Left(Decided clause, Sitting at) {
            this.clause = clause;
            this.at = at;
        }
    }

    private final Map<Key, List<Decided>> followed = new HashMap<>();
    private final Map<Key, Long> last = new HashMap<>();
    private final Map<Key, List<Left>> left = new HashMap<>();
    private final Set<Key> ended = new HashSet<>();

    /** What happened in a clause. */
    void effect(Decided clause, Fact fact) {
        followed(fact)
                .forEach(thing ->
                        followed.computeIfAbsent(thing, _ -> new ArrayList<>()).add(clause));
        if (fact.event() instanceof ItemTabled
                || fact.event() instanceof MatterReferred
                || fact.event() instanceof MatterReferredBack) {
            keys(fact, "matter")
                    .forEach(matter -> left.computeIfAbsent(matter, _ -> new ArrayList<>())
                            .add(new Left(clause, Sitting.of(fact))));
        }
    }

    /** Whatever happened, in order. */
    void next(Fact fact) {
        followed(fact).filter(followed::containsKey).forEach(thing -> last(thing, fact));
        if (step(fact)) {
            var at = Sitting.of(fact);
            keys(fact, "matter").forEach(matter -> {
                var some = left.get(matter);
                if (some != null) {
                    some.removeIf(one -> !one.at.equals(at) && settles(one, fact));
                }
            });
        }
    }

    /** That something was done is told also where it was reported on in a later item of the same meeting. */
    private void last(Key thing, Fact fact) {
        switch (fact.event()) {
            case AssignmentCompleted _, AssignmentDischarged _ -> ended.add(thing);
            case AssignmentReported _ -> {
                if (ended.contains(thing)) {
                    return;
                }
            }
            default -> ended.remove(thing);
        }
        last.put(thing, fact.entry());
    }

    private static boolean settles(Left one, Fact fact) {
        boolean decision = fact.event() instanceof DecisionRecorded;
        if (decision || !one.stepped) {
            one.clause.since(fact.entry());
            one.stepped = true;
        }
        return decision;
    }

    /** After everything. */
    void tell() {
        last.forEach((thing, entry) -> followed.getOrDefault(thing, List.of()).stream()
                .filter(clause -> !clause.effects().contains(entry))
                .forEach(clause -> clause.since(entry)));
    }

    private static Stream<Key> followed(Fact fact) {
        return switch (fact.event()) {
            case AssignmentEvent _ -> keys(fact, "assignment");
            case InstrumentEvent _ -> keys(fact, "instrument");
            default -> Stream.empty();
        };
    }

    private static boolean step(Fact fact) {
        return switch (fact.event()) {
            case DecisionRecorded _,
                    DeclaredOutsideRemit _,
                    ItemTabled _,
                    ItemTakenFromTable _,
                    LaidOnRecord _,
                    MatterClosed _,
                    MatterReferred _,
                    MatterReferredBack _,
                    ReferralReceived _,
                    ReferralReturned _ -> true;
            default -> false;
        };
    }

    private static Stream<Key> keys(Fact fact, String name) {
        return fact.event().keys().stream().filter(k -> k.name().equals(name));
    }
}
