package se.klubba.instrumentregister;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.InstrumentId;
import se.klubba.reading.Asked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Listing;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class InstrumentsEndpoint {
    private final Readings readings;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    InstrumentsEndpoint(Readings readings, Instruments instruments, Directory directory, CalendarView calendar) {
        this.readings = readings;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * @param state one of those that instruments have
     * @param body the identifier of a body at whose meetings it was drafted, adopted or noted, or that took over from such a one
     * @param expiringBefore not ended, and may end before this day, 2020-02-07: in the order in which they end
     */
    @Operation(
            summary =
                    "Agreements, routines, guidelines and directives, by name in Swedish order; narrowed by how they stand, whose they are, and when they end")
    @GetMapping("/api/instruments")
    ResponseEntity<Page<Instrument>> instruments(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String expiringBefore,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Readings.oneOf(
                "state",
                state,
                Stream.of(InstrumentState.values()).map(InstrumentState::code).toList());
        var of = body == null ? null : Readings.identifier(BodyId::new, body);
        var before = expiringBefore == null ? null : Moments.day("expiringBefore", expiringBefore);
        var list = before == null ? instruments.list() : instruments.list().where(_ -> i -> i.mayEndBefore(before));
        return readings.list(asked, listing, list, reading -> {
            var wanted = ListWanted.ALL.with(InstrumentsView.STATE, state);
            if (of != null) {
                wanted = InstrumentsAsked.of(
                        wanted,
                        Calendar.of(reading, calendar, Names.of(reading, directory))
                                .withPredecessors(of));
            }
            return before == null ? wanted : InstrumentsAsked.ending(wanted, reading.day(), before);
        });
    }

    @Operation(summary = "An instrument, as the list of instruments has it")
    @GetMapping("/api/instruments/{instrument}")
    ResponseEntity<Instrument> instrument(@PathVariable String instrument, @ParameterObject Asked asked) {
        var id = Readings.identifier(InstrumentId::new, instrument);
        return readings.answer(asked, reading -> {
            var names = Names.of(reading, directory);
            return instruments.one(reading, id, names, Calendar.of(reading, calendar, names));
        });
    }
}
