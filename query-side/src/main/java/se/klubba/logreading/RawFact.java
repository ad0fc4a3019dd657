package se.klubba.logreading;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;
import tools.jackson.databind.JsonNode;

/** An event as the log has it; words that were disposed of are null. */
record RawFact(
        long position,
        Instant recordedAt,
        String id,
        String type,
        String version,
        Map<String, String> metadata,
        Set<String> tags,
        JsonNode payload) {
    static RawFact of(LoggedEvent event) {
        return new RawFact(
                event.position(),
                event.recordedAt(),
                event.id(),
                event.type().name(),
                event.type().version(),
                event.metadata(),
                event.tags().stream()
                        .map(t -> t.key() + "=" + t.value())
                        .collect(Collectors.toCollection(TreeSet::new)),
                EventJson.mapper().valueToTree(event.payload()));
    }
}
