package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.AccountRefused;
import se.klubba.axon.mongodb.EventLog;

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
    record Part(List<Typed> items, long head) {}

    @Operation(
            summary =
                    "Positions of the log, and of which type each entry is, without what it says; a thousand at the most",
            tags = "log")
    @GetMapping("/api/log/types")
    Part types(
            @Parameter(description = "How many entries come before the first; 0 where it is absent")
                    @RequestParam(defaultValue = "0")
                    long from) {
        if (from < 0) {
            throw new AccountRefused("from", "from is a position, 0 or more");
        }
        long head = log.head();
        try (var events = log.read(Math.min(from, head), Math.min(from + MOST, head), EventCriteria.havingAnyTag())) {
            return new Part(
                    events.map(e -> new Typed(
                                    e.position(), e.recordedAt(), e.type().name()))
                            .toList(),
                    head);
        }
    }
}
