package se.klubba.axon.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Slices are tried with the framework's fixture, which has a store of its own in memory. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PastOnTheFrameworksStoreTest {
    @Event(namespace = "past", name = "Happened", version = "1")
    record Happened(String what) {}

    @Test
    void a_command_reads_what_another_appended() {
        TagsOf tags = (payload, _) -> Set.of(Tag.of("what", ((Happened) payload).what()));
        var axon = EventSourcingConfigurer.create()
                .registerTagResolver(_ -> tags.asResolver())
                .start();
        try {
            var work = axon.getComponent(UnitOfWorkFactory.class);
            work.create()
                    .executeWithResult(context -> {
                        EventAppender.forContext(context).append(new Happened("a"), new Happened("b"));
                        return CompletableFuture.completedFuture("done");
                    })
                    .join();
            var read = work.create()
                    .executeWithResult(context -> CompletableFuture.completedFuture(
                            Past.of(context).read(EventCriteria.havingTags("what", "b"))))
                    .join();

            assertThat(read).singleElement().satisfies(event -> {
                assertThat(event.position()).isEqualTo(1);
                assertThat(event.payload()).isEqualTo(new Happened("b"));
                assertThat(event.type()).hasToString("past.Happened#1");
            });
        } finally {
            axon.shutdown();
        }
    }
}
