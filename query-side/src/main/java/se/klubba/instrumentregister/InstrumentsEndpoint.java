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
import se.klubba.kernel.InstrumentId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
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

    @Operation(summary = "Agreements, routines, guidelines and directives, by name; of one state where it is named")
    @GetMapping("/api/instruments")
    ResponseEntity<Page<Instrument>> instruments(
            @RequestParam(required = false) @Nullable String state,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Readings.oneOf(
                "state",
                state,
                Stream.of(InstrumentState.values()).map(InstrumentState::code).toList());
        return readings.list(
                asked,
                listing,
                reading -> {
                    var names = Names.of(reading, directory);
                    return instruments.all(reading, names, Calendar.of(reading, calendar, names)).stream()
                            .filter(i -> state == null || i.state().code().equals(state))
                            .toList();
                },
                Instrument::name);
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
