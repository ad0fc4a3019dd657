package se.klubba.logreading;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.reading.Asked;
import se.klubba.reading.LogPulse;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

/**
 * The facts as they are recorded, as server-sent events. The id of each is the position to go on from, which a browser sends as {@code
 * Last-Event-ID} when it comes again; a heartbeat has it too, so that it is not lost where nothing is wanted. A stream ends after a
 * while, so that who asks is looked at anew.
 */
@ReadEndpoint
class LogStreamEndpoint {
    private static final String AGAIN = "retry: 2000\n\n";

    private final LogPulse pulse;
    private final Readings readings;
    private final Duration heartbeat;
    private final Duration longest;

    LogStreamEndpoint(
            LogPulse pulse,
            Readings readings,
            @Value("${klubba.log-heartbeat:15s}") Duration heartbeat,
            @Value("${klubba.log-stream:15m}") Duration longest) {
        this.pulse = pulse;
        this.readings = readings;
        this.heartbeat = heartbeat;
        this.longest = longest;
    }

    @Hidden // described with the facts as JSON, which have the same address
    @GetMapping(path = "/api/log/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable List<String> tag,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var said = lastEventId == null ? from : lastEventId;
        long position = said == null
                ? readings.reading(Asked.NOW).log().head()
                : Readings.number(lastEventId == null ? "from" : "Last-Event-ID", said, 0, 0, Integer.MAX_VALUE);
        var wanted = Wanted.of(type, tag);
        try (var place = pulse.listen()) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(Readings.POSITION, String.valueOf(position));
            response.setHeader("X-Accel-Buffering", "no");
            send(place, position, wanted, response.getOutputStream());
        }
    }

    private void send(LogPulse.Place place, long from, Wanted wanted, OutputStream out)
            throws IOException, InterruptedException {
        long position = from;
        long until = System.nanoTime() + longest.toNanos();
        write(out, "id: " + position + "\n" + AGAIN);
        while (place.open() && System.nanoTime() < until) {
            if (place.await(position, heartbeat) > position) {
                var events = place.read(position);
                var text = text(readings.reading(Asked.NOW).log().shown(events), wanted);
                position = events.isEmpty() ? position : events.getLast().position() + 1;
                if (!text.isEmpty()) {
                    write(out, text);
                }
            } else {
                write(out, "id: " + position + "\n\n");
            }
        }
    }

    private static String text(List<LoggedEvent> shown, Wanted wanted) {
        var text = new StringBuilder();
        for (var event : shown) {
            if (wanted.matches(event)) {
                text.append("id: ").append(event.position() + 1).append("\ndata: ");
                text.append(EventJson.mapper().writeValueAsString(RawFact.of(event)));
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
