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

    MattersEndpoint(Readings readings, Matters matters) {
        this.readings = readings;
        this.matters = matters;
    }

    @Operation(summary = "Matters, by title; of one status where it is named")
    @GetMapping("/api/matters")
    ResponseEntity<Page<MatterEntry>> matters(
            @RequestParam(required = false) @Nullable String status,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Readings.oneOf(
                "status",
                status,
                Stream.of(MatterStatus.values()).map(MatterStatus::code).toList());
        return readings.list(
                asked,
                listing,
                reading -> matters.all(reading).stream()
                        .filter(m -> status == null || m.status().code().equals(status))
                        .toList(),
                MatterEntry::title);
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
