package se.klubba.record.correcting;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.HOUSING;
import static se.klubba.acts.County.MARCH;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.acts.FoundRules;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectingTest {

    private static final long ENTRY = 12;
    private static final ItemTabled TABLED = new ItemTabled(HEALTH, null, new WaitsFor.NotStated(), FEB_7);
    private static final ItemTabled RIGHT = new ItemTabled(HOUSING, null, new WaitsFor.NotStated(), FEB_7);

    private static final Words REASON = Words.of("Fel ärende");

    private final ActFixture fixture = County.with(FoundRules.rules()).given(TABLED);

    @Test
    void a_correction_replaces_the_entry_whole_and_is_found_where_the_old_one_was() {
        fixture.when(correct(ENTRY, RIGHT)).records(correction(ENTRY, RIGHT, TABLED));
    }

    @Test
    void a_correction_is_corrected_by_naming_the_entry_and_the_version_that_was_seen() {
        var third = new ItemTabled(HOUSING, null, new WaitsFor.ForMeeting(MARCH), FEB_7);
        fixture.given(correction(ENTRY, RIGHT, TABLED)).when(correct(13, third)).records(correction(13, third, RIGHT));
    }

    @Test
    void a_stale_version_is_refused() {
        fixture.given(correction(ENTRY, RIGHT, TABLED))
                .when(correct(ENTRY, RIGHT))
                .refuses("stale-version");
        fixture.given(correction(ENTRY, RIGHT, TABLED)).when(retract(ENTRY)).refuses("stale-version");
    }

    @Test
    void a_correction_that_changes_nothing_records_nothing() {
        fixture.when(correct(ENTRY, TABLED)).recordsNothing();
    }

    @Test
    void a_correction_does_not_make_it_another_kind_of_fact() {
        fixture.when(correct(ENTRY, new ItemTakenFromTable(HEALTH, FEB_7))).refuses("other-kind-of-fact");
    }

    @Test
    void what_the_replacement_names_is_on_record() {
        fixture.when(correct(ENTRY, new ItemTabled(new MatterId("none"), null, new WaitsFor.NotStated(), FEB_7)))
                .refuses("unknown-matter");
    }

    @Test
    void an_entry_that_is_not_there_is_not_found() {
        fixture.when(new CorrectEntry(99, 99, RIGHT, REASON, Occurrence.UNDATED))
                .refuses("unknown-entry");
        fixture.when(new RetractEntry(99, 99, REASON, Occurrence.UNDATED)).refuses("unknown-entry");
    }

    @Test
    void a_correction_is_not_itself_an_entry_to_be_corrected() {
        fixture.given(correction(ENTRY, RIGHT, TABLED))
                .when(new CorrectEntry(13, 13, RIGHT, REASON, Occurrence.UNDATED))
                .refuses("not-an-original-entry");
    }

    @Test
    void an_entry_is_retracted_once_and_not_corrected_after_that() {
        var retracted = new EntryRetracted(ENTRY, ENTRY, TABLED.keys(), REASON, Occurrence.UNDATED);
        fixture.when(retract(ENTRY)).records(retracted);
        fixture.given(retracted).when(retract(ENTRY)).refuses("entry-retracted");
        fixture.given(retracted).when(correct(ENTRY, RIGHT)).refuses("entry-retracted");
    }

    @Test
    void a_retraction_is_found_where_the_newest_version_is() {
        fixture.given(correction(ENTRY, RIGHT, TABLED))
                .when(retract(13))
                .records(new EntryRetracted(ENTRY, 13, RIGHT.keys(), REASON, Occurrence.UNDATED));
    }

    @Test
    void a_correction_does_not_bring_words_back() {
        fixture.given(new WordsDisposedOf(ENTRY, TABLED.keys(), Words.of("Gallring"), Occurrence.UNDATED))
                .when(correct(ENTRY, RIGHT))
                .refuses("words-disposed-of");
    }

    private static CorrectEntry correct(long replaces, KlubbaEvent replacement) {
        return new CorrectEntry(ENTRY, replaces, replacement, REASON, Occurrence.UNDATED);
    }

    private static RetractEntry retract(long replaces) {
        return new RetractEntry(ENTRY, replaces, REASON, Occurrence.UNDATED);
    }

    private static EntryCorrected correction(long replaces, KlubbaEvent replacement, KlubbaEvent former) {
        return new EntryCorrected(ENTRY, replaces, replacement, former.keys(), REASON, Occurrence.UNDATED);
    }
}
