package se.klubba.instruments.drafting;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.MINUTES;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftingTest {

    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");

    private final ActFixture fixture = County.with(new Noting(), new Drafting())
            .given(
                    new InstrumentNoted(
                            OLD,
                            Words.of("Överenskommelse"),
                            InstrumentKind.AGREEMENT,
                            new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2020-12-31")),
                            Occurrence.UNDATED),
                    new InstrumentDrafted(
                            NEW, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on("2020-01-10")));

    private static final InstrumentId THIRD = new InstrumentId("third");

    @Test
    void an_instrument_is_drafted_on_its_matters() {
        fixture.when(new DraftInstrument(
                        THIRD, Words.of("Direktiv"), InstrumentKind.DIRECTIVE, List.of(HEALTH), MINUTES, FEB_7))
                .records(new InstrumentDrafted(
                        THIRD, Words.of("Direktiv"), InstrumentKind.DIRECTIVE, List.of(HEALTH), MINUTES, FEB_7));
    }

    @Test
    void an_instrument_is_noted_without_a_day() {
        fixture.when(new NoteInstrument(
                        THIRD, Words.of("Riktlinje"), InstrumentKind.GUIDELINE, Term.UNKNOWN, Occurrence.UNDATED))
                .records(new InstrumentNoted(
                        THIRD, Words.of("Riktlinje"), InstrumentKind.GUIDELINE, Term.UNKNOWN, Occurrence.UNDATED));
    }

    @Test
    void what_is_on_record_is_neither_drafted_nor_noted_again() {
        fixture.when(new DraftInstrument(OLD, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(), null, FEB_7))
                .refuses("instrument-exists");
        fixture.when(new NoteInstrument(
                        NEW, Words.of("Rutin"), InstrumentKind.ROUTINE, Term.UNKNOWN, Occurrence.UNDATED))
                .refuses("instrument-exists");
    }
}
