package se.klubba.deviations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.deviations.Deviations.Irregular;
import se.klubba.kernel.Deviation;
import se.klubba.reading.Asked;
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
    ResponseEntity<Page<Irregular>> deviations(
            @ParameterObject Asked asked,
            @ParameterObject Listing listing,
            @Parameter(description = "Only those of this kind", schema = @Schema(implementation = Deviation.class))
                    @RequestParam(required = false)
                    @Nullable
                    String deviation) {
        var of = Readings.constant("deviation", deviation, Deviation.class);
        return readings.list(asked, listing, deviations.list(), _ -> DeviationsView.of(of));
    }
}
