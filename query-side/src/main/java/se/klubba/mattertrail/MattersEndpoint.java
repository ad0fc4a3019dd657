package se.klubba.mattertrail;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.MatterId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class MattersEndpoint {
    private final Readings readings;
    private final Matters matters;
    private final MattersAsked filters;

    MattersEndpoint(Readings readings, Matters matters, MattersAsked filters) {
        this.readings = readings;
        this.matters = matters;
        this.filters = filters;
    }

    /**
     * @param status one of those that matters have
     * @param body the identifier of a body before which a matter was raised, or that dealt with it
     * @param inHandsOf to whom it was referred, or referred back: a body (and what its predecessors had), person, office or principal
     * @param waitsFor the identifier of a meeting (also what waits for the next one of its body, where that is it, and what was tabled to a
     *     cancelled one before it), an occasion, or a body that prepares it
     */
    @Operation(summary = "Matters, by title in Swedish order; narrowed by how and where they stand")
    @GetMapping("/api/matters")
    ResponseEntity<Page<MatterEntry>> matters(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String inHandsOf,
            @RequestParam(required = false) @Nullable String waitsFor,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Readings.oneOf(
                "status",
                status,
                Stream.of(MatterStatus.values()).map(MatterStatus::code).toList());
        Stream.of(body, inHandsOf, waitsFor)
                .flatMap(Stream::ofNullable)
                .forEach(id -> Readings.identifier(MatterId::new, id));
        return readings.list(
                asked,
                listing,
                matters.list(waitsFor),
                reading -> filters.wanted(reading, status, body, inHandsOf, waitsFor));
    }

    @Operation(summary = "A matter, as the list of matters has it")
    @GetMapping("/api/matters/{matter}")
    ResponseEntity<MatterEntry> matter(@PathVariable String matter, @ParameterObject Asked asked) {
        var id = Readings.identifier(MatterId::new, matter);
        return readings.answer(asked, reading -> matters.one(reading, id));
    }

    @Operation(summary = "How a matter came about, step by step")
    @GetMapping("/api/matters/{matter}/trail")
    ResponseEntity<MatterTrail> trail(@PathVariable String matter, @ParameterObject Asked asked) {
        var id = Readings.identifier(MatterId::new, matter);
        return readings.answer(asked, reading -> matters.trail(reading, id));
    }
}
