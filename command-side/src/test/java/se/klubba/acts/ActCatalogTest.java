package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventCatalog;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActCatalogTest {
    @Test
    void every_act_has_a_rule_and_every_rule_an_act_that_can_be_recorded() {
        assertThat(FoundRules.rules().acts())
                .containsExactlyInAnyOrderElementsOf(new HashSet<Class<?>>(ActCatalog.all()));
    }

    @Test
    void every_fact_has_the_act_that_puts_it_on_record_but_what_is_said_of_another_entry() {
        var said = new HashSet<Class<?>>(EventCatalog.all());
        said.removeAll(Set.of(EntryCorrected.class, EntryRetracted.class, SourceAdded.class, WordsDisposedOf.class));
        assertThat(ActCatalog.all().stream()
                        .<Class<?>>map(a -> a.getAnnotation(Recordable.class).fact())
                        .filter(fact -> fact != KlubbaEvent.class)
                        .collect(Collectors.toSet()))
                .isEqualTo(said);
    }

    @Test
    void no_two_acts_are_received_at_one_path() {
        assertThat(ActCatalog.all().stream()
                        .map(a -> a.getAnnotation(Recordable.class).path())
                        .filter(path -> !path.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_act_is_a_record_with_an_explicit_command_name_that_is_its_own() {
        assertThat(ActCatalog.all()).allSatisfy(type -> {
            assertThat(type.isRecord()).isTrue();
            assertThat(type.getAnnotation(Command.class).name()).isEqualTo(type.getSimpleName());
            assertThat(type.getRecordComponents()[type.getRecordComponents().length - 1].getName())
                    .isEqualTo("at");
        });
    }
}
