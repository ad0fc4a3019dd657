package se.klubba.composition;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PrincipalId;
import se.klubba.reading.Asked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class CompositionEndpoint {
    private final Readings readings;
    private final Compositions compositions;
    private final SeatsOfPrincipals seats;

    CompositionEndpoint(Readings readings, Compositions compositions, SeatsOfPrincipals seats) {
        this.readings = readings;
        this.compositions = compositions;
        this.seats = seats;
    }

    /**
     * @param kind one of those that bodies have, in capitals
     * @param parent the identifier of the body that they are a part of
     * @param principal the identifier of a principal, or of a group of them, that has a seat in them on the day
     */
    @Operation(
            summary =
                    "Bodies, by name in Swedish order; narrowed by their kind, what they are part of, and who has seats")
    @GetMapping("/api/bodies")
    ResponseEntity<Page<BodyEntry>> bodies(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String principal,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var of = Readings.constant("kind", kind, BodyKind.class);
        Stream.of(parent, principal).flatMap(Stream::ofNullable).forEach(id -> Readings.identifier(BodyId::new, id));
        return readings.list(asked, listing, compositions.list(), reading -> {
            var wanted = ListWanted.ALL
                    .with(BodiesView.KIND, of == null ? null : of.name())
                    .with(BodiesView.PARENT, parent);
            return principal == null
                    ? wanted
                    : wanted.withOne(BodiesView.BODY, seats.bodies(reading, new PrincipalId(principal)));
        });
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
