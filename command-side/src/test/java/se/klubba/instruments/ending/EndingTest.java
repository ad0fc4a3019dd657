package se.klubba.instruments.ending;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingTest {

    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");

    private final ActFixture fixture = County.with(new Extending(), new Superseding(), new Repealing())
            .given(
                    new InstrumentNoted(
                            OLD,
                            Words.of("Överenskommelse"),
                            InstrumentKind.AGREEMENT,
                            new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2020-12-31")),
                            Occurrence.UNDATED),
                    new InstrumentDrafted(
                            NEW, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on("2020-01-10")));

    private static final EdtfDate NEXT_YEAR = EdtfDate.of("2021-12-31");

    @Test
    void what_is_in_force_is_extended() {
        fixture.when(new ExtendInstrument(OLD, NEXT_YEAR, FEB_7))
                .records(new InstrumentExtended(OLD, NEXT_YEAR, FEB_7))
                .deviates();
    }

    @Test
    void what_is_not_in_force_is_extended_only_in_the_past() {
        fixture.when(new ExtendInstrument(NEW, NEXT_YEAR, FEB_7)).deviates(Deviation.INSTRUMENT_NOT_IN_FORCE);
        fixture.when(new ExtendInstrument(NEW, NEXT_YEAR, on("2020-02-14"))).refuses("instrument-not-in-force");
    }

    @Test
    void what_awaits_an_authority_is_not_in_force() {
        var awaiting = fixture.given(
                new InstrumentAdopted(NEW, new Term(EdtfDate.of("2020-01-10"), null), on("2020-01-10")),
                new ApprovalAwaited(NEW, Party.of(STEERING), on("2020-01-10")));
        awaiting.when(new RepealInstrument(NEW, NEXT_YEAR, FEB_7)).deviates(Deviation.INSTRUMENT_NOT_IN_FORCE);
        awaiting.given(new ApprovalRecorded(NEW, Party.of(STEERING), ApprovalOutcome.APPROVED, on("2020-02-01")))
                .when(new RepealInstrument(NEW, NEXT_YEAR, FEB_7))
                .deviates();
    }

    @Test
    void a_last_day_is_not_before_the_first() {
        fixture.when(new ExtendInstrument(OLD, EdtfDate.of("2017-12-31"), FEB_7))
                .refuses("ends-before-it-begins");
        fixture.when(new RepealInstrument(OLD, EdtfDate.of("2017"), FEB_7)).refuses("ends-before-it-begins");
    }

    @Test
    void one_supersedes_another_though_it_is_not_adopted_yet() {
        fixture.when(new SupersedeInstrument(OLD, NEW, FEB_7))
                .records(new InstrumentSuperseded(OLD, NEW, FEB_7))
                .deviates();
    }

    @Test
    void an_instrument_is_superseded_once_and_never_by_itself() {
        var third = new InstrumentId("third");
        fixture.given(
                        new InstrumentDrafted(
                                third, Words.of("Tredje"), InstrumentKind.ROUTINE, List.of(), null, on("2020-01-10")),
                        new InstrumentSuperseded(OLD, third, on("2020-02-01")))
                .when(new SupersedeInstrument(OLD, NEW, FEB_7))
                .refuses("instrument-superseded");
        assertThatIllegalArgumentException().isThrownBy(() -> new SupersedeInstrument(OLD, OLD, FEB_7));
    }

    @Test
    void what_was_repealed_is_neither_extended_superseded_nor_repealed_again() {
        var repealed = fixture.given(new InstrumentRepealed(OLD, EdtfDate.of("2020-01-31"), on("2020-01-20")));
        repealed.when(new ExtendInstrument(OLD, NEXT_YEAR, FEB_7)).refuses("instrument-repealed");
        repealed.when(new SupersedeInstrument(OLD, NEW, FEB_7)).refuses("instrument-repealed");
        repealed.when(new RepealInstrument(OLD, NEXT_YEAR, FEB_7)).refuses("instrument-repealed");
    }
}
