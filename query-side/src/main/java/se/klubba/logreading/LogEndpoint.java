package se.klubba.logreading;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.reading.Asked;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;
import tools.jackson.databind.JsonNode;

@ReadEndpoint
class LogEndpoint {
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

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Readings readings;

    LogEndpoint(Readings readings) {
        this.readings = readings;
    }

    @Operation(summary = "The raw facts from a position on, it included, in the order of the log")
    @GetMapping("/api/log/events")
    ResponseEntity<Page<RawFact>> events(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit) {
        int first = Readings.number("from", from, 0, 0, Integer.MAX_VALUE - MOST);
        int most = Readings.number("limit", limit, USUAL, 1, MOST);
        var raw = readings.reading(Asked.NOW).raw(first, most);
        var facts = raw.events().stream().map(RawFact::of).toList();
        return ResponseEntity.ok()
                .header(Readings.POSITION, String.valueOf(raw.head()))
                .body(new Page<>(facts, raw.end() < raw.head() ? Readings.next("from", raw.end()) : null));
    }
}
