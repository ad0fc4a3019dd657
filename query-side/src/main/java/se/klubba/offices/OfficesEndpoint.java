package se.klubba.offices;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.OfficeId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class OfficesEndpoint {
    private final Readings readings;
    private final Offices offices;

    OfficesEndpoint(Readings readings, Offices offices) {
        this.readings = readings;
        this.offices = offices;
    }

    /**
     * @param unit the identifier of the unit that they belong to
     * @param principal the identifier of the principal whose they are
     */
    @Operation(summary = "Offices, by name in Swedish order, and who holds them")
    @GetMapping("/api/offices")
    ResponseEntity<Page<Office>> offices(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String principal,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Stream.of(unit, principal).flatMap(Stream::ofNullable).forEach(id -> Readings.identifier(OfficeId::new, id));
        return readings.list(asked, listing, offices.list(), _ -> OfficesView.wanted(unit, principal));
    }

    @Operation(summary = "An office, as the list of offices has it")
    @GetMapping("/api/offices/{office}")
    ResponseEntity<Office> office(@PathVariable String office, @ParameterObject Asked asked) {
        var id = Readings.identifier(OfficeId::new, office);
        return readings.answer(asked, reading -> offices.of(reading, id));
    }
}
