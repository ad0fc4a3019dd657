package se.klubba.occasions;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.OccasionId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class OccasionsEndpoint {
    private final Readings readings;
    private final Occasions occasions;

    OccasionsEndpoint(Readings readings, Occasions occasions) {
        this.readings = readings;
        this.occasions = occasions;
    }

    /** @param body the identifier of a body whose they are */
    @Operation(summary = "Occasions, by their day; those without one last")
    @GetMapping("/api/occasions")
    ResponseEntity<Page<Occasion>> occasions(
            @RequestParam(required = false) @Nullable String body,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var of = body == null ? null : Readings.identifier(BodyId::new, body);
        return readings.list(asked, listing, occasions.list(), _ -> CalendarView.occasions(of, null, null));
    }

    @Operation(summary = "An occasion, as the list of occasions has it")
    @GetMapping("/api/occasions/{occasion}")
    ResponseEntity<Occasion> occasion(@PathVariable String occasion, @ParameterObject Asked asked) {
        var id = Readings.identifier(OccasionId::new, occasion);
        return readings.answer(asked, reading -> occasions.of(reading, id));
    }
}
