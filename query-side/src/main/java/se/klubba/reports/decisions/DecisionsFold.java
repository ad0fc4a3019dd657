package se.klubba.reports.decisions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DecisionId;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.StatementRecorded;
import se.klubba.meetingrecord.MeetingItem;
import se.klubba.meetingrecord.Spot;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/** Gathers the clauses of the period, and with each of them what belongs to it. */
final class DecisionsFold implements Fold {
    private static final Set<Class<?>> NAMING = Set.of(
            DecisionRescinded.class,
            DecisionSuperseded.class,
            DissentRecorded.class,
            DecisionTookEffect.class,
            DecisionLapsed.class);

    private final Question question;
    private final Map<DecisionId, Decided> decided = new LinkedHashMap<>();
    private final Map<Spot, Decided> bySpot = new HashMap<>();
    private final Map<MeetingItem, WholeNumbers> statements = new HashMap<>();
    private final Map<DecisionId, WholeNumbers> dissent = new HashMap<>();
    private final Map<DecisionId, WholeNumbers> replacing = new HashMap<>();
    private final Map<DecisionId, WholeNumbers> settling = new HashMap<>();
    private final Aftermath aftermath = new Aftermath();
    private @Nullable Fact clause;

    DecisionsFold(Question question) {
        this.question = question;
    }

    /** What came before the period began is nothing to a clause of it, but for what names the clause. */
    @Override
    public boolean counts(Mention fact) {
        var from = question.parameters().from();
        return question.happened(fact.happenedOn())
                && (from == null
                        || NAMING.contains(fact.kind())
                        || fact.happenedOn() != null
                                && !fact.happenedOn().latest().isBefore(from));
    }

    @Override
    public void next(Fact fact) {
        switch (fact.event()) {
            case DecisionRecorded e -> {
                clause = fact;
                decision(e, fact);
            }
            case StatementRecorded _ -> statement(fact);
            case DissentRecorded e -> add(dissent, e.decision(), fact);
            case DecisionSuperseded e -> {
                replace(e.decision(), fact);
                by(e);
            }
            case DecisionRescinded e -> replace(e.decision(), fact);
            case DecisionTookEffect e -> settled(e.decision(), fact);
            case DecisionLapsed e -> settled(e.decision(), fact);
            default -> effect(fact);
        }
        aftermath.next(fact);
    }

    private void decision(DecisionRecorded e, Fact fact) {
        if (question.within(fact.happenedOn()) && question.concernsAny(fact)) {
            var one = new Decided(fact, question.allWhose(fact));
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
            add(statements, item, fact);
        }
    }

    /** The clause itself comes before what it leads to. */
    private void effect(Fact fact) {
        var one = bySpot.get(Spot.of(fact.basis()));
        if (one != null) {
            one.effect(fact);
            aftermath.effect(one, fact);
        }
    }

    private static <K> void add(Map<K, WholeNumbers> to, K key, Fact fact) {
        to.computeIfAbsent(key, _ -> new WholeNumbers()).add(fact.entry());
    }

    private void replace(DecisionId decision, Fact fact) {
        add(replacing, decision, fact);
        effect(fact);
    }

    /** What a decision was subject to has come, or will not. */
    private void settled(DecisionId decision, Fact fact) {
        add(settling, decision, fact);
        effect(fact);
    }

    /** The clause that supersedes comes before what it leads to. */
    private void by(DecisionSuperseded event) {
        if (clause != null
                && clause.event() instanceof DecisionRecorded now
                && now.decision().equals(event.by())) {
            add(replacing, event.decision(), clause);
        }
    }

    @Override
    public List<Section> sections() {
        bySpot.forEach((spot, one) -> {
            if (spot.item() != null) {
                one.statements(list(statements, new MeetingItem(spot.meeting(), spot.item())));
            }
        });
        aftermath.tell();
        decided.forEach((id, one) -> {
            one.dissent(list(dissent, id));
            list(settling, id).forEach(one::since);
            if (replacing.containsKey(id)) {
                one.replaced();
                list(replacing, id).forEach(one::since);
            }
        });
        return new DecisionsTold(question, decided.values()).sections();
    }

    private static <K> List<Long> list(Map<K, WholeNumbers> from, K key) {
        var found = from.get(key);
        return found == null ? List.of() : found.list();
    }
}
