package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.MissingMetadata;
import se.klubba.axon.mongodb.UnknownEventType;
import se.klubba.embedded.testing.Stores;

/** What is appended, under which condition, and how it is read. */
abstract class LogContract extends OnAStore {
    LogContract(Stores store) {
        super(store);
    }

    @Test
    void what_is_appended_is_read_as_it_was_with_what_the_log_knows_of_it() {
        var log = log();
        assertThat(append(log, raised("a"), spoken("b", "hear hear"))).isEqualTo(2);

        var events = read(log, ALL);

        assertThat(events).extracting(LoggedEvent::position).containsExactly(0L, 1L);
        var second = events.get(1);
        assertThat(second.payload()).isEqualTo(spoken("b", "hear hear"));
        assertThat(second.type()).hasToString("sample.Spoken#1");
        assertThat(second.tags()).containsExactly(Tag.of("matter", "b"));
        assertThat(second.metadata()).isEqualTo(Sample.METADATA);
        assertThat(second.recordedAt()).isEqualTo("2020-02-07T12:00:00Z");
        assertThat(source(log, ALL)).isEqualTo(events);
    }

    @Test
    void a_commit_is_one_document_and_the_next_begins_where_it_ends() {
        var log = log();
        append(log, raised("a"), raised("b"), raised("c"));
        append(log, raised("d"));

        assertThat(commits())
                .extracting(c -> c.get("_id"), c -> c.get("n"))
                .containsExactly(tuple(0L, 3), tuple(3L, 1));
        assertThat(log.events().head()).isEqualTo(4);
    }

    @Test
    void a_range_has_its_first_position_and_not_its_last_wherever_commits_begin() {
        var log = log();
        append(log, raised("a"), raised("b"), raised("c"));
        append(log, raised("d"), raised("e"));

        try (var events = log.events().read(1, 4, ALL)) {
            assertThat(events).extracting(LoggedEvent::position).containsExactly(1L, 2L, 3L);
        }
        try (var events = log.events().read(4, 100, ALL)) {
            assertThat(events).extracting(LoggedEvent::position).containsExactly(4L);
        }
        try (var events = log.events().read(5, 100, ALL)) {
            assertThat(events).isEmpty();
        }
    }

    @Test
    void events_at_positions_are_found_together_however_far_within_a_commit() {
        var log = log();
        append(log, raised("a"), raised("b"), raised("c"));
        append(log, raised("d"));
        append(log, IntStream.range(0, 20).mapToObj(i -> raised("e" + i)).toArray());

        assertThat(log.events().at(List.of(23L, 0L, 2L, 3L, 6L)))
                .extracting(LoggedEvent::position)
                .containsExactly(0L, 2L, 3L, 6L, 23L);
        assertThat(log.events().at(Set.of(2L, 24L, 900L)))
                .extracting(LoggedEvent::position)
                .containsExactly(2L);
        assertThat(log.events().at(Set.of())).isEmpty();
    }

    @Test
    void criteria_of_tags_and_types_find_what_matches_and_nothing_else() {
        var log = log();
        append(log, raised("a"), spoken("a", "x"), raised("b"));
        append(log, spoken("b", "y"));
        var name = Sample.TYPES.typeOf(Sample.Spoken.class).qualifiedName();

        assertThat(positions(log, Sample.of("a"))).containsExactly(0L, 1L);
        assertThat(positions(log, Sample.of("a").or(Sample.of("b")))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(positions(log, EventCriteria.havingAnyTag().andBeingOneOfTypes(Set.of(name))))
                .containsExactly(1L, 3L);
        assertThat(positions(log, EventCriteria.havingTags("matter", "b").andBeingOneOfTypes(Set.of(name))))
                .containsExactly(3L);
        assertThat(positions(log, EventCriteria.either(Sample.of("a"), ALL))).hasSize(4);
        assertThat(positions(log, EventCriteria.either())).isEmpty();
    }

    private static List<Long> positions(MongoLog log, EventCriteria criteria) {
        var read = read(log, criteria).stream().map(LoggedEvent::position).toList();
        assertThat(source(log, criteria)).extracting(LoggedEvent::position).isEqualTo(read);
        return read;
    }

    @Test
    void an_append_is_refused_where_anything_newer_than_its_marker_matches() {
        var log = log();
        append(log, raised("a"));
        append(log, raised("b"));

        assertThat(append(log, nothingNew("a", 1), raised("a"))).isEqualTo(3);
        assertThatThrownBy(() -> append(log, nothingNew("a", 1), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThatThrownBy(() -> append(log, nothingNew("b", 0), raised("b")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.events().head()).isEqualTo(3);
    }

    @Test
    void a_marker_inside_a_commit_counts_from_there() {
        var log = log();
        append(log, raised("a"), raised("b"), raised("c"));

        assertThat(append(log, nothingNew("a", 1), raised("x"))).isEqualTo(4);
        assertThatThrownBy(() -> append(log, nothingNew("b", 1), raised("x")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void the_marker_of_the_origin_has_read_nothing_and_conflicts_with_all_that_matches() {
        var log = log();
        append(log, raised("a"));

        var never = AppendCondition.withCriteria(Sample.of("a"));
        assertThat(never.consistencyMarker()).isSameAs(ConsistencyMarker.ORIGIN);
        assertThatThrownBy(() -> append(log, never, raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void a_condition_on_any_event_conflicts_with_every_event() {
        var log = log();
        append(log, raised("a"));
        var anything = nothingNew("unused", 0).orCriteria(ALL);

        assertThatThrownBy(() -> append(log, anything, raised("b")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void a_condition_that_nothing_can_match_is_a_mistake_and_not_no_condition() {
        var log = log();
        var empty = AppendCondition.withCriteria(EventCriteria.either());

        assertThatThrownBy(() -> append(log, empty, raised("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(log.events().head()).isZero();
    }

    @Test
    void who_has_read_long_ago_still_meets_the_conflict() {
        var log = log();
        append(log, raised("a"));
        for (int i = 0; i < 5; i++) {
            append(log, IntStream.range(0, 300).mapToObj(n -> raised("other")).toArray());
        }

        assertThat(append(log, nothingNew("a", 1), raised("b"))).isEqualTo(1502);
        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("b")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void recorded_at_never_goes_back_when_the_clock_does() {
        var log = log();
        append(log, raised("a"));
        clock.set("2019-01-01T00:00:00Z");
        append(log, raised("b"));
        clock.set("2020-02-07T12:00:00.001Z");
        append(log, raised("c"));

        assertThat(read(log, ALL))
                .extracting(LoggedEvent::recordedAt)
                .containsExactly(
                        Instant.parse("2020-02-07T12:00:00Z"),
                        Instant.parse("2020-02-07T12:00:00Z"),
                        Instant.parse("2020-02-07T12:00:00.001Z"));
    }

    @Test
    void as_known_at_a_moment_is_a_prefix_of_the_log() {
        var log = log();
        append(log, raised("a"), raised("b"));
        clock.set("2020-02-08T12:00:00Z");
        append(log, raised("c"));

        assertThat(log.events().headAt(Instant.parse("2020-02-07T11:59:59.999999Z")))
                .isZero();
        assertThat(log.events().headAt(Instant.parse("2020-02-07T12:00:00Z"))).isEqualTo(2);
        assertThat(log.events().headAt(Instant.parse("2020-02-08T11:59:59.999999Z")))
                .isEqualTo(2);
        assertThat(log.events().headAt(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(3);
    }

    @Test
    void a_token_at_a_moment_stands_before_what_was_recorded_then() {
        var log = log();
        append(log, raised("a"), raised("b"));
        clock.set("2020-02-08T12:00:00Z");
        append(log, raised("c"));

        assertThat(tokenAt(log, "2020-02-07T12:00:00Z")).isZero();
        assertThat(tokenAt(log, "2020-02-07T12:00:00.000001Z")).isEqualTo(2);
        assertThat(tokenAt(log, "2020-02-08T12:00:00Z")).isEqualTo(2);
        assertThat(tokenAt(log, "2020-02-08T12:00:00.001Z")).isEqualTo(3);
    }

    private static long tokenAt(MongoLog log, String moment) {
        return log.engine()
                .tokenAt(Instant.parse(moment), null)
                .join()
                .position()
                .orElseThrow();
    }

    @Test
    void an_event_without_actor_correlation_or_cause_is_not_appended() {
        var log = log();
        var anonymous = Sample.tagged(raised("a"), Map.of("correlationId", "x", "actor", " "));

        assertThatThrownBy(() -> appending(log, AppendCondition.none(), List.of(anonymous))
                        .join())
                .hasCauseInstanceOf(MissingMetadata.class)
                .hasMessageContaining("[actor, causationId]");
        assertThat(log.events().head()).isZero();
    }

    @Test
    void an_older_version_is_converted_as_it_is_read() {
        var log = log();
        append(log, raised("a"));
        stored("events.0.version", "1");
        stored("events.0.payload", "{\"matter\":\"a\"}");

        var event = read(log, ALL).getFirst();

        assertThat(event.payload()).isEqualTo(new Sample.Raised("a", 3));
        assertThat(event.type()).hasToString("sample.Raised#2");
    }

    @Test
    void an_event_that_no_class_reads_is_an_error_that_names_its_position() {
        var log = log();
        append(log, raised("a"), raised("b"));
        stored("events.1.type", "sample.Forgotten");

        assertThatThrownBy(() -> read(log, ALL))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("sample.Forgotten")
                .hasMessageContaining("position 1");
        assertThatThrownBy(() -> source(log, Sample.of("b"))).isInstanceOf(UnknownEventType.class);
    }

    @Test
    void only_what_matches_is_decoded() {
        var log = log();
        append(log, raised("a"), raised("b"));
        stored("events.1.payload", "not JSON");

        assertThat(read(log, Sample.of("a"))).hasSize(1);
        assertThat(source(log, Sample.of("a"))).hasSize(1);
    }
}
