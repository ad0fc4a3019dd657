package se.klubba.instruments.adopting;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdoptingTest {

    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");

    private final ActFixture fixture = County.with(new Adopting())
            .given(
                    new InstrumentNoted(
                            OLD,
                            Words.of("Överenskommelse"),
                            InstrumentKind.AGREEMENT,
                            new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2020-12-31")),
                            Occurrence.UNDATED),
                    new InstrumentDrafted(
                            NEW, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on("2020-01-10")));

    private static final Term FROM_MARCH = new Term(EdtfDate.of("2020-03-01"), null);

    @Test
    void an_instrument_is_adopted_from_a_day_that_may_come_later() {
        fixture.when(new AdoptInstrument(NEW, FROM_MARCH, FEB_7))
                .records(new InstrumentAdopted(NEW, FROM_MARCH, FEB_7));
    }

    @Test
    void it_is_adopted_once() {
        fixture.given(new InstrumentAdopted(NEW, FROM_MARCH, on("2020-02-01")))
                .when(new AdoptInstrument(NEW, FROM_MARCH, FEB_7))
                .refuses("instrument-adopted");
    }

    @Test
    void what_was_repealed_is_not_adopted() {
        fixture.given(new InstrumentRepealed(NEW, EdtfDate.of("2020-01-31"), on("2020-01-20")))
                .when(new AdoptInstrument(NEW, FROM_MARCH, FEB_7))
                .refuses("instrument-repealed");
    }
}
