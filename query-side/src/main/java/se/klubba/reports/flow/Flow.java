package se.klubba.reports.flow;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.FactsView;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** Matters raised and decided in a period, before a body or before all, and those that are open. */
@Component
public final class Flow implements Report {
    @Override
    public Definition definition() {
        return Definition.of("flow", 12, FROM, TO, BODIES);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Set.of();
    }

    @Override
    public Set<FactsView> things() {
        return Set.of(FlowFold.MATTERS);
    }

    @Override
    public Fold begin(Question question) {
        return new FlowFold(question);
    }
}
