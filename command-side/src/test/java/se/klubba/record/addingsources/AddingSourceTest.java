package se.klubba.record.addingsources;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddingSourceTest {

    private static final long ENTRY = 12;
    private static final ItemTabled TABLED = new ItemTabled(HEALTH, null, new WaitsFor.NotStated(), FEB_7);
    private static final Occurrence ELSEWHERE = on("2020-02-07", 55);

    private final ActFixture fixture = County.with(new AddingSource()).given(TABLED);

    @Test
    void a_fact_stands_in_a_further_document() {
        fixture.when(new AddSource(ENTRY, ELSEWHERE)).records(new SourceAdded(ENTRY, TABLED.keys(), ELSEWHERE));
    }

    @Test
    void a_source_that_it_has_is_not_added() {
        fixture.given(new SourceAdded(ENTRY, TABLED.keys(), ELSEWHERE))
                .when(new AddSource(ENTRY, ELSEWHERE))
                .recordsNothing();
    }

    @Test
    void a_source_is_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AddSource(ENTRY, FEB_7));
    }

    @Test
    void what_is_not_on_record_any_more_gets_no_source() {
        fixture.given(new EntryRetracted(ENTRY, ENTRY, TABLED.keys(), null, Occurrence.UNDATED))
                .when(new AddSource(ENTRY, ELSEWHERE))
                .refuses("entry-retracted");
        fixture.when(new AddSource(99, ELSEWHERE)).refuses("unknown-entry");
    }
}
