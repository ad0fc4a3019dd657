package se.klubba.pages.instrument;

import java.util.List;
import se.klubba.instrumentregister.Instrument;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.wording.Step;

/** An instrument. */
public record InstrumentPage(Visit visit, Instrument instrument) implements Page {
    public Texts texts() {
        return visit.texts(InstrumentPage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(instrument.steps().stream().map(Step::why));
    }

    @Override
    public String title() {
        return instrument.name() == null ? visit.labels().instrument(instrument.kind()) : instrument.name();
    }

    @Override
    public Section section() {
        return Section.INSTRUMENTS;
    }
}
