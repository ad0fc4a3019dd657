package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;

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

    /** What an append of these events would have stored at their positions. */
    public static RecordedCommit of(List<LoggedEvent> events, EventJson json) {
        var first = events.getFirst();
        var payloads = Payloads.of(json);
        var encoded = events.stream()
                .map(event -> Encoded.of(
                        new GenericTaggedEventMessage<>(
                                new GenericEventMessage(
                                        event.id(),
                                        event.type(),
                                        event.payload(),
                                        event.metadata(),
                                        event.recordedAt()),
                                event.tags()),
                        payloads))
                .toList();
        return of(Commit.of(first.position(), first.recordedAt().toEpochMilli(), encoded));
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
