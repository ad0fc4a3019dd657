package se.klubba.benchmarks.ours;

import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.benchmarks.load.Payload;

/** The payload of all stores, as an event of ours. */
@Event(namespace = "benchmarks", name = "Said", version = "1")
public record Said(String matter, int number, String body, String happenedOn, String text) {
    static Said of(Payload payload) {
        return new Said(payload.matter(), payload.number(), payload.body(), payload.happenedOn(), payload.text());
    }

    Set<Tag> tags() {
        return Set.of(Tag.of("matter", matter), Tag.of("body", body));
    }

    static EventCriteria in(String matter) {
        return EventCriteria.havingTags("matter", matter);
    }
}
