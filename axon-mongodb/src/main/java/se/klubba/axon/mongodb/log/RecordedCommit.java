package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import se.klubba.axon.mongodb.EventJson;

/**
 * A commit exactly as it is stored, to be copied.
 *
 * @param first the position of its first event
 * @param at when it was recorded
 * @param id names this attempt to append among all
 */
public record RecordedCommit(long first, Instant at, String id, List<RecordedEvent> events) {
    public RecordedCommit {
        events = List.copyOf(events);
    }

    /** The position after its last event. */
    public long end() {
        return first + events.size();
    }

    /** What an append of these events would store at this position and moment. */
    public static RecordedCommit of(
            long first, Instant at, List<? extends TaggedEventMessage<?>> events, EventJson json) {
        var payloads = Payloads.of(json);
        var encoded =
                events.stream().map(tagged -> Encoded.of(tagged, payloads)).toList();
        return of(Commit.of(first, at.toEpochMilli(), encoded));
    }

    static RecordedCommit of(Commit commit) {
        return new RecordedCommit(
                commit.first(),
                Instant.ofEpochMilli(commit.at()),
                commit.id(),
                commit.events().stream().map(RecordedEvent::of).toList());
    }

    Commit stored() {
        return Commit.of(
                first,
                at.toEpochMilli(),
                id,
                events.stream().map(RecordedEvent::encoded).toList());
    }
}
