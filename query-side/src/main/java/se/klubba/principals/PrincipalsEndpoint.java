package se.klubba.principals;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.directory.PrincipalsView;
import se.klubba.kernel.PrincipalId;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class PrincipalsEndpoint {
    private final Readings readings;
    private final Principals principals;

    PrincipalsEndpoint(Readings readings, Principals principals) {
        this.readings = readings;
        this.principals = principals;
    }

    /**
     * @param kind one of those that principals have, as answers write it
     * @param partOf the identifier of the group that they belong to
     */
    @Operation(summary = "Principals, by name in Swedish order")
    @GetMapping("/api/principals")
    ResponseEntity<Page<Principal.Entry>> principals(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String partOf,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var of = Readings.constant("kind", kind, PrincipalKind.class);
        var group = partOf == null
                ? null
                : Readings.identifier(PrincipalId::new, partOf).value();
        return readings.list(asked, listing, principals.list(), _ -> PrincipalsView.wanted(of, group));
    }

    @Operation(summary = "A principal, and the seats that its people hold")
    @GetMapping("/api/principals/{principal}")
    ResponseEntity<Principal> principal(@PathVariable String principal, @ParameterObject Asked asked) {
        var id = Readings.identifier(PrincipalId::new, principal);
        return readings.answer(asked, reading -> principals.of(reading, id));
    }
}
