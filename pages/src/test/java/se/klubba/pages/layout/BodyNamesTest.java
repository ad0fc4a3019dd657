package se.klubba.pages.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.composition.BodyEntry;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.Named;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyNamesTest {
    private static final Texts SAY = Texts.in(Locale.of("sv"));

    @Test
    void bodies_of_one_name_are_told_apart_by_what_they_are_a_part_of_and_from_when_they_are() {
        var one = body("1", "Styrgruppen", "2020-02-07", "Länsrådet");
        var other = body("2", "STYRGRUPPEN", null, "Norra rådet");
        var alone = body("3", "Beredningsgruppen", "2021-01-01", "Länsrådet");
        var names = BodyNames.of(
                new Labels(SAY), new Dates(SAY, ZoneId.of("Europe/Stockholm")), List.of(one, other, alone));

        assertThat(names.of(one)).startsWith("Styrgruppen, ").endsWith(", Länsrådet, från 7 februari 2020");
        assertThat(names.of(other)).startsWith("STYRGRUPPEN, ").endsWith(", Norra rådet");
        assertThat(names.of(alone)).isEqualTo("Beredningsgruppen");
    }

    private static BodyEntry body(String id, String name, @Nullable String established, String partOf) {
        return new BodyEntry(
                id,
                name,
                BodyKind.STEERING_GROUP,
                established == null ? null : EdtfDate.of(established),
                null,
                null,
                List.of(name),
                List.of(new BodyEntry.Relation(BodyRelation.PART_OF, new Named("p", partOf))));
    }
}
