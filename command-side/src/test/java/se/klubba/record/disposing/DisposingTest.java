package se.klubba.record.disposing;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.HOUSING;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisposingTest {

    private static final long ENTRY = 12;
    private static final ItemTabled TABLED = new ItemTabled(HEALTH, null, new WaitsFor.NotStated(), FEB_7);
    private static final ItemTabled RIGHT = new ItemTabled(HOUSING, null, new WaitsFor.NotStated(), FEB_7);

    private static final Words GROUND = Words.of("Gallringsplan 4 §");

    private final ActFixture fixture = County.with(new Disposing()).given(TABLED);

    @Test
    void words_are_disposed_of_on_a_legal_ground() {
        fixture.when(new DisposeOfWords(ENTRY, GROUND, Occurrence.UNDATED)).records(disposed(TABLED));
    }

    @Test
    void what_is_disposed_of_stays_so() {
        fixture.given(disposed(TABLED))
                .when(new DisposeOfWords(ENTRY, GROUND, Occurrence.UNDATED))
                .recordsNothing();
    }

    @Test
    void also_the_words_of_what_was_corrected_or_retracted_wherever_it_ever_stood() {
        var corrected = new EntryCorrected(ENTRY, ENTRY, RIGHT, TABLED.keys(), null, Occurrence.UNDATED);
        var retracted = new EntryRetracted(ENTRY, 13, RIGHT.keys(), null, Occurrence.UNDATED);
        fixture.given(corrected, retracted)
                .when(new DisposeOfWords(ENTRY, GROUND, Occurrence.UNDATED))
                .records(disposed(TABLED, RIGHT));
    }

    @Test
    void an_entry_that_is_not_there_is_not_found() {
        fixture.when(new DisposeOfWords(99, GROUND, Occurrence.UNDATED)).refuses("unknown-entry");
    }

    private static WordsDisposedOf disposed(KlubbaEvent... versions) {
        var keys = Stream.of(versions).flatMap(v -> v.keys().stream()).collect(Collectors.toSet());
        return new WordsDisposedOf(ENTRY, keys, GROUND, Occurrence.UNDATED);
    }
}
