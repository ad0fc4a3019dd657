package se.klubba.acts.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.klubba.acts.Act;
import se.klubba.acts.Receipt.Created;
import se.klubba.acts.Recorder;
import se.klubba.acts.Register;

/** Where what an act brought into being can be read, as of the day it is there: beside the list of its kind, or in the log. */
@Component
final class Locations {
    /** By the kind of what they list. */
    private static final Map<String, String> LISTS = Map.of(
            "assignment", "/api/assignments",
            "body", "/api/bodies",
            "filing", "/api/reports/filed",
            "instrument", "/api/instruments",
            "matter", "/api/matters",
            "meeting", "/api/meetings",
            "person", "/api/people");

    private final Clock clock;
    private final Register register;

    Locations(Clock clock, Register register) {
        this.clock = clock;
        this.register = register;
    }

    /** @param answer to the act, which recorded something */
    URI of(Created created, Act act, Recorder.Answer answer) {
        var list = LISTS.get(created.kind());
        return URI.create(
                list == null
                        ? "/api/log/events?from="
                                + (answer.position() - answer.receipt().events())
                        : list + "/" + created.id() + asOf(act));
    }

    private String asOf(Act act) {
        var on = act.at().happenedOn();
        var today = LocalDate.ofInstant(clock.instant(), register.zone());
        return on == null || on.surelyBy(today) ? "" : "?asOf=" + on.latest();
    }
}
