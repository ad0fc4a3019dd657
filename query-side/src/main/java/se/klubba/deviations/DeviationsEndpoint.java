package se.klubba.deviations;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import se.klubba.deviations.Deviations.Irregular;
import se.klubba.reading.Asked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class DeviationsEndpoint {
    private final Readings readings;
    private final Deviations deviations;

    DeviationsEndpoint(Readings readings, Deviations deviations) {
        this.readings = readings;
        this.deviations = deviations;
    }

    @Operation(summary = "What was irregular in what has happened, in the order in which it happened")
    @GetMapping("/api/deviations")
    ResponseEntity<Page<Irregular>> deviations(@ParameterObject Asked asked, @ParameterObject Listing listing) {
        return readings.list(asked, listing, deviations.list(), _ -> ListWanted.ALL);
    }
}
