package se.klubba.reports.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.FactsView;
import se.klubba.reading.Standing;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.Things;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/** Tells things that can have changed on both days, and keeps what differs; and what was learnt after the first. */
final class ChangesFold implements Fold {
    private final Question question;
    private final Scope scope;
    private final @Nullable LocalDate first;
    private final LocalDate second;
    private final Map<FactsView, Things> things = new HashMap<>();
    private final Map<LocalDate, Question> asked = new HashMap<>();
    private final WholeNumbers learnt = new WholeNumbers();
    private final List<Amendment> amended = new ArrayList<>();

    ChangesFold(Question question) {
        this.question = question;
        this.scope = new Scope(question);
        this.first = question.parameters().from();
        var to = question.parameters().to();
        this.second = to == null || to.isAfter(question.day()) ? question.day() : to;
        Aspect.VIEWS.forEach(view -> things.put(view, question.things(view).where(this::tells)));
    }

    @Override
    public void amended(Stream<Amendment> amendments) {
        amendments
                .filter(a -> afterFirst(LocalDate.ofInstant(
                                a.by().recordedAt(), question.parameters().zone()))
                        && scope.concerns(List.of(a.former())))
                .forEach(amended::add);
    }

    /** What happened until the first day and was recorded after it. */
    @Override
    public boolean counts(Mention fact) {
        return first != null
                && Standing.happened(fact.happenedOn(), first)
                && afterFirst(fact.recordedOn())
                && tells(fact);
    }

    private boolean tells(Mention fact) {
        return Standing.happened(fact.happenedOn(), second) || Aspect.LATER.contains(fact.kind());
    }

    private boolean afterFirst(LocalDate day) {
        return first != null && day.isAfter(first);
    }

    @Override
    public void next(Fact fact) {
        if (scope.concerns(List.of(fact))) {
            learnt.add(fact.entry());
        }
    }

    @Override
    public List<Section> sections() {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        Aspect.ALL.forEach(aspect -> changes.put(aspect.id(), changes(aspect)));
        return new ChangesTold(question, first, second, changes, learnt.list(), amended).sections();
    }

    private List<Change> changes(Aspect aspect) {
        return things(aspect)
                .tell(
                        facts -> aspect.passes() || facts.anyMatch(this::moved),
                        (key, standing) -> changes(aspect, key, standing))
                .flatMap(List::stream)
                .sorted(Change.order(question.messages().byName()))
                .toList();
    }

    /** Whether it happened between the two days. */
    private boolean moved(Mention fact) {
        return first == null
                || Standing.happened(fact.happenedOn(), first) != Standing.happened(fact.happenedOn(), second);
    }

    private List<Change> changes(Aspect aspect, String key, Standing standing) {
        if (!scope.concerns(standing.facts())) {
            return List.of();
        }
        var before = first == null ? Map.<String, Stand>of() : stands(aspect, first, key, standing);
        return Change.between(before, stands(aspect, second, key, standing));
    }

    private Things things(Aspect aspect) {
        return Objects.requireNonNull(things.get(aspect.view()), aspect.id());
    }

    private Map<String, Stand> stands(Aspect aspect, LocalDate day, String key, Standing standing) {
        Map<String, Stand> found = new LinkedHashMap<>();
        var others = things(aspect);
        aspect.told()
                .on(day, key, standing, others::standing, asked.computeIfAbsent(day, question::on))
                .forEach(stand -> found.put(stand.key(), stand));
        return found;
    }
}
