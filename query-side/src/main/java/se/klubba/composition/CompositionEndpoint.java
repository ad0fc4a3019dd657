package se.klubba.composition;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.klubba.kernel.BodyId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class CompositionEndpoint {
    private final Readings readings;
    private final Compositions compositions;

    CompositionEndpoint(Readings readings, Compositions compositions) {
        this.readings = readings;
        this.compositions = compositions;
    }

    @Operation(summary = "Bodies, by name")
    @GetMapping("/api/bodies")
    ResponseEntity<Page<BodyEntry>> bodies(@ParameterObject Asked asked, @ParameterObject Listing listing) {
        return readings.list(asked, listing, compositions::bodies, BodyEntry::name);
    }

    @Operation(summary = "A body, as the list of bodies has it")
    @GetMapping("/api/bodies/{body}")
    ResponseEntity<BodyEntry> body(@PathVariable String body, @ParameterObject Asked asked) {
        var id = Readings.identifier(BodyId::new, body);
        return readings.answer(asked, reading -> compositions.body(reading, id));
    }

    @Operation(summary = "Who sits where in a body")
    @GetMapping("/api/bodies/{body}/composition")
    ResponseEntity<Composition> composition(@PathVariable String body, @ParameterObject Asked asked) {
        var id = Readings.identifier(BodyId::new, body);
        return readings.answer(asked, reading -> compositions.of(reading, id));
    }
}
