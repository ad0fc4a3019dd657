package se.klubba.instrumentregister;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each instrument. */
@Component
public final class InstrumentsView extends StandingView {
    public InstrumentsView() {
        super("instruments", 2, Concern.of(Set.of("instrument"), InstrumentEvent.class));
    }
}
