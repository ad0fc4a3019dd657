package se.klubba.reports.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.FactsView;
import se.klubba.reading.Standing;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.Positions;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Gathers where things are on record, tells those that can have changed on both days, and keeps what differs; and what was learnt after the first. */
final class ChangesFold implements Fold {
    private final Question question;
    private final Scope scope;
    private final @Nullable LocalDate first;
    private final LocalDate second;
    private final Map<FactsView, Things> things = new LinkedHashMap<>();
    private final Positions learnt = new Positions();
    private final List<Amendment> amended = new ArrayList<>();

    ChangesFold(Question question) {
        this.question = question;
        this.scope = new Scope(question);
        this.first = question.parameters().from();
        var to = question.parameters().to();
        this.second = to == null || to.isAfter(question.day()) ? question.day() : to;
        Aspect.ALL.forEach(aspect -> things.computeIfAbsent(aspect.view(), _ -> new Things(question.recall())));
    }

    @Override
    public void amended(Stream<Amendment> amendments) {
        amendments
                .filter(a -> afterFirst(a.by()) && scope.concerns(List.of(a.former())))
                .forEach(amended::add);
    }

    @Override
    public boolean counts(Class<?> kind, @Nullable EdtfDate happenedOn) {
        return Standing.happened(happenedOn, second) || Aspect.LATER.contains(kind);
    }

    @Override
    public void next(Fact fact) {
        boolean moved = first == null || Standing.happened(fact, first) != Standing.happened(fact, second);
        things.forEach((view, some) -> view.about(fact).forEach(key -> some.add(key, fact, moved)));
        if (first != null && Standing.happened(fact, first) && afterFirst(fact) && scope.concerns(List.of(fact))) {
            learnt.add(fact.entry());
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
        return new ChangesTold(question, first, second, changes, learnt.list(), amended).sections();
    }

    private List<Change> changes(Aspect aspect) {
        var some = things(aspect);
        var all = new ArrayList<Change>();
        some.forEach(aspect.passes(), (key, standing) -> {
            if (scope.concerns(standing.facts())) {
                var before = first == null ? Map.<String, Stand>of() : stands(aspect, first, key, standing);
                all.addAll(Change.between(before, stands(aspect, second, key, standing)));
            }
        });
        all.sort(Change.order(question.messages().byName()));
        return all;
    }

    private Things things(Aspect aspect) {
        return Objects.requireNonNull(things.get(aspect.view()), aspect.id());
    }

    private Map<String, Stand> stands(Aspect aspect, LocalDate day, String key, Standing standing) {
        Map<String, Stand> found = new LinkedHashMap<>();
        var others = things(aspect);
        aspect.told()
                .on(day, key, standing, others::standing, question)
                .forEach(stand -> found.put(stand.key(), stand));
        return found;
    }
}
