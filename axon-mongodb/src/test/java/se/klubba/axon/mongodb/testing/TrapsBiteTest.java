package se.klubba.axon.mongodb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.gateway.EventGateway;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.testing.views.Forgetful;

/** A rule that nothing can break holds nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrapsBiteTest {
    private static boolean breaks(ArchRule rule, Class<?> breach) {
        return rule.evaluate(new ClassFileImporter().importClasses(breach)).hasViolation();
    }

    @Test
    void each_rule_finds_its_breach() {
        assertThat(breaks(Traps.nobody_annotates_event_handlers, Annotated.class))
                .isTrue();
        assertThat(breaks(Traps.nobody_publishes_past_a_unit_of_work, Publisher.class))
                .isTrue();
        assertThat(breaks(Traps.one_class_sets_up_processors, SetUp.class)).isTrue();
        assertThat(breaks(Traps.no_view_asks_for_the_token_of_an_event_in_a_batch, Forgetful.class))
                .isTrue();
    }

    static class Annotated {
        @EventHandler
        void on(String event) {}
    }

    record Publisher(EventGateway events) {}

    record SetUp(PooledStreamingEventProcessorConfiguration configuration) {}
}
