package se.klubba.reports.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.timeline.Fact;

/**
 * A clause of a decision, while what belongs to it is gathered.
 *
 * @param words null where neither the record nor its source gives them
 * @param effects what else happened in the clause
 * @param statements what was said in its item
 * @param since what has come of it, each once and in order ({@link Aftermath}), and what replaced it
 */
record Decided(
        Fact fact,
        DecisionRecorded event,
        @Nullable String words,
        List<Fact> effects,
        List<Fact> statements,
        List<Fact> dissent,
        SortedSet<Fact> since) {
    Decided(Fact fact, DecisionRecorded event, @Nullable String words) {
        this(fact, event, words, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>(Fact.ORDER));
    }
}
