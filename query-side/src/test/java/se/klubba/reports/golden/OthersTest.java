package se.klubba.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.EventCatalog;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.kernel.Due;
import se.klubba.people.event.PersonEvent.PersonRenamed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OthersTest {
    @Test
    void what_no_chapter_tells_is_told_with_each_alternative_that_is_new_with_it_about_what_there_is() {
        var log = new Chronicle();
        Cast.introduce(log);
        var before = log.written().size();
        Others.record(log);
        var others = log.written().subList(before, log.written().size()).stream()
                .map(e -> e.event())
                .toList();

        assertThat(log.written().stream()
                        .<Class<?>>map(e -> e.event().getClass())
                        .collect(Collectors.toSet()))
                .containsAll(EventCatalog.all());
        assertThat(others).noneMatch(BodiesRelated.class::isInstance);
        assertThat(others)
                .filteredOn(PersonRenamed.class::isInstance)
                .singleElement()
                .satisfies(renamed ->
                        assertThat(((PersonRenamed) renamed).person()).isEqualTo(Cast.ANNA));
        assertThat(others.stream()
                        .filter(AssignmentGiven.class::isInstance)
                        .<Class<?>>map(given -> ((AssignmentGiven) given).due().getClass())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Due.class.getPermittedSubclasses()));
    }
}
