package se.klubba.logreading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.reading.Asked;
import se.klubba.reading.LogPulse;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class LogEndpoint {
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    /** Positions that are looked at for one answer, where few of them are wanted. */
    private static final int LOOKED_AT = 10_000;

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final LogPulse pulse;
    private final Readings readings;

    LogEndpoint(LogPulse pulse, Readings readings) {
        this.pulse = pulse;
        this.readings = readings;
    }

    @Operation(
            operationId = "facts",
            summary = "The raw facts from a position on, it included, in the order of the log",
            description =
                    "With wait, an answer at the end of the log waits for something new, and next is never null: it is where to go on. Of"
                            + " what is wanted by type or tag an answer may have few, or nothing, and yet a next."
                            + " Asked for text/event-stream, the same facts come as they are recorded, as server-sent events.")
    @ApiResponse(
            responseCode = "200",
            description = "Facts; as they are recorded, where a stream was asked for",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = FactsPage.class)),
                @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string"))
            })
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "Of a stream: the id of the last event that was seen; it goes on after that",
            schema = @Schema(type = "string"))
    @GetMapping(path = "/api/log/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FactsPage> events(
            @Parameter(description = "How many events come before the first; 0 where it is absent")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "At the most so many, 1 to 1000; 100 where it is absent")
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = "Only events of this type, bodies.BodyEstablished; may be said several times")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> type,
            @Parameter(description = "Only events under this tag, matter=ID; may be said several times")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> tag,
            @Parameter(description = "Waits so many seconds, at the most 60, where nothing is wanted yet")
                    @RequestParam(required = false)
                    @Nullable
                    String wait)
            throws InterruptedException {
        int first = Readings.number("from", from, 0, 0, Integer.MAX_VALUE - LOOKED_AT);
        int most = Readings.number("limit", limit, USUAL, 1, MOST);
        int seconds = Readings.number("wait", wait, 0, 0, LONGEST_WAIT_SECONDS);
        var wanted = Wanted.of(type, tag);
        var part = part(first, most, wanted);
        if (part.facts().isEmpty() && part.end() >= part.head() && seconds > 0) {
            part = awaited(most, wanted, Duration.ofSeconds(seconds), part);
        }
        var next = wait != null || part.end() < part.head() ? Readings.next("from", part.end()) : null;
        return ResponseEntity.ok()
                .header(Readings.POSITION, String.valueOf(part.head()))
                .body(new FactsPage(part.facts().stream().map(RawFact::of).toList(), next, part.end()));
    }

    private record Part(List<LoggedEvent> facts, long end, long head) {}

    private Part awaited(int most, Wanted wanted, Duration patience, Part sofar) throws InterruptedException {
        var part = sofar;
        long until = System.nanoTime() + patience.toNanos();
        try (var place = pulse.listen()) {
            while (part.facts().isEmpty() && System.nanoTime() < until && place.open()) {
                place.await(part.end(), Duration.ofNanos(until - System.nanoTime()));
                part = part(part.end(), most, wanted);
            }
        }
        return part;
    }

    private Part part(long first, int most, Wanted wanted) {
        var context = readings.reading(Asked.NOW);
        var facts = new ArrayList<LoggedEvent>();
        long end = first;
        while (true) {
            var raw = context.log().part(end, most);
            for (var event : raw.events()) {
                if (wanted.matches(event)) {
                    facts.add(event);
                    if (facts.size() == most) {
                        return new Part(facts, event.position() + 1, raw.head());
                    }
                }
            }
            end = raw.end();
            if (end >= raw.head() || end - first >= LOOKED_AT) {
                return new Part(facts, end, raw.head());
            }
        }
    }
}
