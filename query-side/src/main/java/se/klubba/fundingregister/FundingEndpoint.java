package se.klubba.fundingregister;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.FundingId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class FundingEndpoint {
    private final Readings readings;
    private final Fundings fundings;

    FundingEndpoint(Readings readings, Fundings fundings) {
        this.readings = readings;
        this.fundings = fundings;
    }

    /**
     * @param by the identifier of the body, principal or other party that granted it
     * @param matter the identifier of a matter that it was granted in
     */
    @Operation(
            summary =
                    "Money that was granted, by what it is called, in Swedish order; what was requisitioned and is left of it")
    @GetMapping("/api/funding")
    ResponseEntity<Page<Funding>> fundings(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String matter,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Stream.of(by, matter).flatMap(Stream::ofNullable).forEach(id -> Readings.identifier(FundingId::new, id));
        return readings.list(asked, listing, fundings.list(), _ -> FundingView.wanted(by, matter));
    }

    @Operation(summary = "Money that was granted, as the list of it has it")
    @GetMapping("/api/funding/{funding}")
    ResponseEntity<Funding> funding(@PathVariable String funding, @ParameterObject Asked asked) {
        var id = Readings.identifier(FundingId::new, funding);
        return readings.answer(asked, reading -> fundings.of(reading, id));
    }
}
