package se.klubba.reports.instruments;

import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** Instruments on the day of the report; those that end are told until {@code to}, or all of them. */
@Component
public final class InstrumentsInForce implements Report {
    @Override
    public Definition definition() {
        return Definition.of("instruments", 10, TO);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Set.of(InstrumentEvent.class);
    }

    @Override
    public Fold begin(Question question) {
        return new InstrumentsFold(question);
    }
}
