package se.klubba.reports.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.StatementRecorded;
import se.klubba.meetingrecord.MeetingItem;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Spot;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Gathers the clauses of the period, and with each of them what belongs to it. */
final class DecisionsFold implements Fold {
    private static final Set<Class<?>> NAMING =
            Set.of(DecisionRescinded.class, DecisionSuperseded.class, DissentRecorded.class);

    private final Question question;
    private final Map<DecisionId, Decided> decided = new LinkedHashMap<>();
    private final Map<Spot, Decided> bySpot = new HashMap<>();
    private final Map<MeetingItem, List<Fact>> statements = new HashMap<>();
    private final Map<DecisionId, List<Fact>> said = new HashMap<>();
    private final Aftermath aftermath = new Aftermath();
    private final Set<DecisionId> replaced = new HashSet<>();
    private @Nullable Fact clause;

    DecisionsFold(Question question) {
        this.question = question;
    }

    /** What came before the period began is nothing to a clause of it, but for what names the clause. */
    @Override
    public boolean counts(Class<?> kind, @Nullable EdtfDate happenedOn) {
        var from = question.parameters().from();
        return question.happened(happenedOn)
                && (from == null
                        || NAMING.contains(kind)
                        || happenedOn != null && !happenedOn.latest().isBefore(from));
    }

    @Override
    public void next(Fact fact) {
        switch (fact.event()) {
            case DecisionRecorded e -> {
                clause = fact;
                decision(e, fact);
            }
            case StatementRecorded _ -> statement(fact);
            case DissentRecorded e -> about(e.decision(), fact);
            case DecisionSuperseded e -> {
                replace(e.decision(), fact);
                by(e);
            }
            case DecisionRescinded e -> replace(e.decision(), fact);
            default -> effect(fact);
        }
        aftermath.next(fact);
    }

    private void decision(DecisionRecorded e, Fact fact) {
        if (question.within(fact.happenedOn()) && question.concerns(question.bodyOf(e.meeting()))) {
            var one = new Decided(fact, e, question.wording(fact));
            decided.put(e.decision(), one);
            var spot = Spot.of(fact.basis());
            if (spot != null) {
                bySpot.put(spot, one);
            }
        }
    }

    private void statement(Fact fact) {
        var item = MeetingItem.of(fact.basis());
        if (item != null && question.within(fact.happenedOn()) && question.concerns(question.bodyOf(item.meeting()))) {
            statements.computeIfAbsent(item, _ -> new ArrayList<>()).add(fact);
        }
    }

    /** The clause itself comes before what it leads to. */
    private void effect(Fact fact) {
        var one = bySpot.get(Spot.of(fact.basis()));
        if (one != null) {
            one.effects().add(fact);
            aftermath.effect(one, fact);
        }
    }

    private void about(DecisionId decision, Fact fact) {
        said.computeIfAbsent(decision, _ -> new ArrayList<>()).add(fact);
    }

    private void replace(DecisionId decision, Fact fact) {
        about(decision, fact);
        replaced.add(decision);
        effect(fact);
    }

    /** The clause that supersedes comes before what it leads to. */
    private void by(DecisionSuperseded event) {
        if (clause != null
                && clause.event() instanceof DecisionRecorded now
                && now.decision().equals(event.by())) {
            about(event.decision(), clause);
        }
    }

    @Override
    public List<Section> sections() {
        bySpot.forEach((spot, one) -> {
            if (spot.item() != null) {
                one.statements()
                        .addAll(statements.getOrDefault(new MeetingItem(spot.meeting(), spot.item()), List.of()));
            }
        });
        aftermath.tell();
        decided.forEach((id, one) -> said.getOrDefault(id, List.of())
                .forEach(fact -> (fact.event() instanceof DissentRecorded ? one.dissent() : one.since()).add(fact)));
        return new DecisionsTold(question, List.copyOf(decided.values()), replaced).sections();
    }
}
