package se.klubba.reports.changes;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.MATTER;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.FactsView;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/**
 * The difference between how things stood at the end of {@code from} and how they stand at the end of {@code to} (without it: on the day of
 * the report), both as known at the moment of the report; and what of the time until {@code from} was recorded or amended only after it.
 */
@Component
public final class Changes implements Report {
    @Override
    public Definition definition() {
        return Definition.of("changes", 12, FROM, TO, BODIES, MATTER);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Aspect.VIEWS.stream().flatMap(view -> view.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<FactsView> things() {
        return Aspect.VIEWS;
    }

    @Override
    public Fold begin(Question question) {
        return new ChangesFold(question);
    }
}
