package se.klubba.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.AccountRefused;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reading.Readings;

/** What an administrator is told of the log, to see that it grows and how: nothing that is said in it. */
@RestController
class LogTypesEndpoint {
    private static final int MOST = 1000;

    private final EventLog log;

    LogTypesEndpoint(EventLog log) {
        this.log = log;
    }

    /** @param type as {@code bodies.BodyEstablished} */
    record Typed(long position, Instant recordedAt, String type) {}

    /** @param head how many entries there are */
    record TypesPage(
            List<Typed> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next,

            long head) {}

    @Operation(
            operationId = "logTypes",
            summary =
                    "Positions of the log, and of which type each entry is, without what it says; a thousand at the most",
            tags = "log")
    @GetMapping("/api/log/types")
    TypesPage types(
            @Parameter(description = "How many entries come before the first; 0 where it is absent")
                    @RequestParam(defaultValue = "0")
                    long from) {
        if (from < 0) {
            throw new AccountRefused("from", "from is a position, 0 or more");
        }
        long head = log.head();
        long first = Math.min(from, head);
        long end = Math.min(first + MOST, head);
        try (var events = log.read(first, end, EventCriteria.havingAnyTag())) {
            return new TypesPage(
                    events.map(e -> new Typed(
                                    e.position(), e.recordedAt(), e.type().name()))
                            .toList(),
                    end < head ? Readings.next("from", end) : null,
                    head);
        }
    }
}
