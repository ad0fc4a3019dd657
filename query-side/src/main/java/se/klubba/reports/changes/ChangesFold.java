package se.klubba.reports.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Standing;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Gathers what is on record about each thing, tells it on both days, and keeps what differs; and what was learnt after the first. */
final class ChangesFold implements Fold {
    private final Question question;
    private final Scope scope;
    private final @Nullable LocalDate first;
    private final LocalDate second;
    private final Map<Aspect, Map<String, List<Fact>>> things = new HashMap<>();
    private final List<Fact> learnt = new ArrayList<>();
    private final List<Amendment> amended = new ArrayList<>();

    ChangesFold(Question question) {
        this.question = question;
        this.scope = new Scope(question);
        this.first = question.parameters().from();
        var to = question.parameters().to();
        this.second = to == null || to.isAfter(question.day()) ? question.day() : to;
        Aspect.ALL.forEach(aspect -> things.put(aspect, new TreeMap<>()));
    }

    @Override
    public void amended(Amendment amendment) {
        if (afterFirst(amendment.by()) && scope.concerns(List.of(amendment.former()))) {
            amended.add(amendment);
        }
    }

    @Override
    public void next(Fact fact) {
        things.forEach((aspect, byKey) -> aspect.view()
                .about(fact)
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact)));
        if (first != null && Standing.happened(fact, first) && afterFirst(fact) && scope.concerns(List.of(fact))) {
            learnt.add(fact);
        }
    }

    private boolean afterFirst(Fact fact) {
        return first != null
                && LocalDate.ofInstant(fact.recordedAt(), question.parameters().zone())
                        .isAfter(first);
    }

    @Override
    public List<Section> sections() {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        Aspect.ALL.forEach(aspect -> changes.put(aspect.id(), changes(aspect)));
        return new ChangesTold(question, first, second, changes, learnt, amended).sections();
    }

    private List<Change> changes(Aspect aspect) {
        var all = new TreeMap<String, Standing>();
        Objects.requireNonNull(things.get(aspect), aspect.id())
                .forEach((key, facts) -> all.put(key, new Standing(facts)));
        var before = first == null ? Map.<String, Stand>of() : stands(aspect, all, first);
        var after = stands(aspect, all, second);
        return Change.between(before, after, question.messages().byName());
    }

    private Map<String, Stand> stands(Aspect aspect, Map<String, Standing> all, LocalDate day) {
        Map<String, Stand> found = new LinkedHashMap<>();
        all.forEach((key, standing) -> {
            if (scope.concerns(standing.facts())) {
                aspect.told().on(day, key, standing, all, question).forEach(stand -> found.put(stand.key(), stand));
            }
        });
        return found;
    }
}
