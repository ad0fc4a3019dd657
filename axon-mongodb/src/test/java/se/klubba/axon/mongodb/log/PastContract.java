package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Past;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.UnknownEventType;
import se.klubba.embedded.testing.Stores;

/** Reading for a decision, inside the framework's unit of work. */
abstract class PastContract extends OnAStore {
    private final MongoLog log;
    private final AxonConfiguration axon;

    PastContract(Stores store) {
        super(store);
        log = log(settings().withRequiredMetadata(Set.of()));
        TagsOf tags = (payload, _) -> Sample.tags(payload);
        axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> log.engine())
                .registerTagResolver(_ -> tags.asResolver())
                .start();
        closing(axon::shutdown);
    }

    private void command(Consumer<ProcessingContext> handler) {
        try {
            axon.getComponent(UnitOfWorkFactory.class)
                    .create()
                    .executeWithResult(context -> {
                        handler.accept(context);
                        return CompletableFuture.completedFuture("done");
                    })
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void append(ProcessingContext context, Object event) {
        EventAppender.forContext(context).append(event);
    }

    @Test
    void what_a_command_reads_is_what_the_log_has() {
        append(log, raised("a"), spoken("b", "hear hear"));

        command(context -> assertThat(Past.of(context).read(Sample.of("b")))
                .extracting(LoggedEvent::position, LoggedEvent::payload)
                .containsExactly(tuple(1L, spoken("b", "hear hear"))));
    }

    @Test
    void a_command_is_refused_when_what_it_read_has_grown_and_nothing_of_it_stays() {
        assertThatThrownBy(() -> command(context -> {
                    Past.of(context).read(Sample.of("a"));
                    append(log, raised("a"));
                    append(context, raised("b"));
                    append(context, raised("a"));
                }))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.events().head()).isEqualTo(1);
    }

    @Test
    void a_command_is_not_refused_for_what_it_did_not_read() {
        command(context -> {
            Past.of(context).read(Sample.of("a"));
            append(log, raised("b"));
            append(context, raised("a"));
        });
        assertThat(log.events().head()).isEqualTo(2);
    }

    @Test
    void all_rounds_of_reading_are_in_one_condition_from_the_first_one_on() {
        append(log, raised("a"));
        for (var grown : List.of("a", "b")) {
            assertThatThrownBy(() -> command(context -> {
                        Past.of(context).read(Sample.of("a"));
                        append(log, raised(grown));
                        append(log, raised("other"));
                        Past.of(context).read(Sample.of("b"));
                        append(context, raised("c"));
                    }))
                    .isInstanceOf(AppendEventsTransactionRejectedException.class);
        }
    }

    /** The framework takes the lower of two markers for the higher one where the first is that of an empty log, if that is ORIGIN. */
    @Test
    void what_was_read_of_an_empty_log_is_in_the_condition() {
        assertThatThrownBy(() -> command(context -> {
                    Past.of(context).read(Sample.of("a"));
                    append(log, raised("a"));
                    Past.of(context).read(Sample.of("b"));
                    append(context, raised("c"));
                }))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    /** Not by way of Past, which cannot: the framework learns of no marker from a stream that is not read to its end. */
    @Test
    void a_stream_that_is_not_read_to_its_end_does_not_lose_the_conflict() {
        append(log, raised("a"), raised("a"));
        assertThatThrownBy(() -> command(context -> {
                    var transaction = context.component(EventStore.class).transaction(context);
                    transaction
                            .source(SourcingCondition.conditionFor(Sample.of("a")))
                            .next();
                    append(log, raised("a"));
                    Past.of(context).read(Sample.of("b"));
                    append(context, raised("c"));
                }))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void who_reads_everything_is_refused_for_anything() {
        assertThatThrownBy(() -> command(context -> {
                    Past.of(context).read(EventCriteria.havingAnyTag());
                    append(log, raised("a"));
                    append(context, raised("b"));
                }))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void nothing_is_read_after_an_append() {
        assertThatThrownBy(() -> command(context -> {
                    var past = Past.of(context);
                    append(context, raised("a"));
                    past.read(Sample.of("a"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.events().head()).isZero();
    }

    @Test
    void criteria_that_nothing_matches_are_a_mistake() {
        assertThatThrownBy(() -> command(context -> Past.of(context).read(EventCriteria.either())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_command_learns_where_its_events_end_once_they_are_committed_and_only_then() {
        var ends = new ArrayList<Long>();
        append(log, raised("x"));
        command(context -> {
            Past.of(context).whenCommitted(ends::add);
            append(context, raised("a"));
            append(context, raised("b"));
            assertThat(ends).isEmpty();
        });
        assertThat(ends).containsExactly(3L);

        assertThatThrownBy(() -> command(context -> {
                    Past.of(context).whenCommitted(ends::add);
                    Past.of(context).read(Sample.of("a"));
                    append(log, raised("a"));
                    append(context, raised("b"));
                }))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        command(context -> Past.of(context).whenCommitted(ends::add));
        assertThat(ends).containsExactly(3L);
    }

    record Unnamed(String matter) implements Sample.Matter {}

    @Test
    void an_event_without_a_stored_name_is_not_published_under_that_of_its_class() {
        assertThatThrownBy(() -> command(context -> append(context, new Unnamed("a"))))
                .isInstanceOf(UnknownEventType.class);
        assertThat(log.events().head()).isZero();
    }
}
