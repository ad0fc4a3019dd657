package se.klubba.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.reading.Named;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeviationsTest {
    private static final MatterId OTHER = new MatterId("a-other");

    private final Register register = new Register();
    private final Deviations deviations = new Deviations(new DeviationsView(), Answers.DIRECTORY, Answers.CALENDAR);

    @Test
    void what_was_irregular_is_listed_until_a_correction_says_otherwise() {
        var irregular = tabled("2020-02-07", Deviation.MEETING_NOT_OPEN);
        long entry = register.record(irregular);
        register.with(tabled("2020-02-08"));

        assertThat(Answers.all(register.on("2020-02-06"), deviations.list())).isEmpty();
        assertThat(Answers.all(register.on("2020-02-08"), deviations.list()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.deviations()).containsExactly(Deviation.MEETING_NOT_OPEN);
                    assertThat(d.what()).startsWith("Tabled (bordlagt)");
                });

        register.with(new EntryCorrected(
                entry, entry, tabled("2020-02-07"), irregular.keys(), null, Answers.on("2020-03-01")));
        assertThat(Answers.all(register.on("2020-02-08"), deviations.list())).isEmpty();
    }

    @Test
    void
            what_was_irregular_about_several_things_is_listed_in_the_order_in_which_it_happened_and_goes_with_what_is_corrected() {
        register.with(tabled(OTHER, "2020-02-09", Deviation.MEETING_NOT_OPEN));
        var first = tabled("2020-02-07", Deviation.MEETING_NOT_OPEN);
        long entry = register.record(first);

        assertThat(Answers.all(register.on("2020-02-09"), deviations.list()))
                .extracting(d -> d.why().happenedOn())
                .containsExactly(EdtfDate.of("2020-02-07"), EdtfDate.of("2020-02-09"));

        register.with(new EntryCorrected(
                entry,
                entry,
                tabled(OTHER, "2020-02-10", Deviation.MEETING_NOT_OPEN),
                first.keys(),
                null,
                Answers.on("2020-03-01")));
        assertThat(Answers.all(register.on("2020-02-10"), deviations.list()))
                .extracting(d -> d.why().happenedOn())
                .containsExactly(EdtfDate.of("2020-02-09"), EdtfDate.of("2020-02-10"));
    }

    @Test
    void those_of_one_kind_are_had_by_themselves() {
        register.with(
                tabled("2020-02-07", Deviation.MEETING_CANCELLED),
                tabled("2020-02-08", Deviation.TARGET_MEETING_CANCELLED));

        assertThat(deviations
                        .list()
                        .part(register.on("2020-02-08"), DeviationsView.of(Deviation.MEETING_CANCELLED), null, 9)
                        .items())
                .singleElement()
                .satisfies(d -> assertThat(d.deviations()).containsExactly(Deviation.MEETING_CANCELLED));
    }

    @Test
    void what_was_irregular_names_the_matter_that_it_was_a_step_of() {
        register.with(
                new MatterRaised(OTHER, Words.of("Another matter"), null, Answers.on("2020-01-01")),
                tabled(OTHER, "2020-02-09", Deviation.MEETING_NOT_OPEN));
        assertThat(Answers.all(register.on("2020-02-09"), deviations.list()))
                .singleElement()
                .satisfies(irregular ->
                        assertThat(irregular.matters()).extracting(Named::name).containsExactly("Another matter"));
    }

    private static ItemTabled tabled(String day, Deviation... found) {
        return tabled(new MatterId("m"), day, found);
    }

    private static ItemTabled tabled(MatterId matter, String day, Deviation... found) {
        return new ItemTabled(
                matter, null, new WaitsFor.NotStated(), new Occurrence(EdtfDate.of(day), Basis.NONE, List.of(found)));
    }
}
