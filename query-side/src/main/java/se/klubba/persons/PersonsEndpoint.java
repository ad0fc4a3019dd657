package se.klubba.persons;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.PersonId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class PersonsEndpoint {
    private final Readings readings;
    private final Persons persons;
    private final Seats seats;

    PersonsEndpoint(Readings readings, Persons persons, Seats seats) {
        this.readings = readings;
        this.persons = persons;
        this.seats = seats;
    }

    /**
     * @param principal the identifier of a principal, or of a group of them, on behalf of which they sit on the day
     * @param body the identifier of a body in which they sit on the day
     */
    @Operation(summary = "People, by name in Swedish order; narrowed by where they sit, and on whose behalf")
    @GetMapping("/api/people")
    ResponseEntity<Page<PersonEntry>> people(
            @RequestParam(required = false) @Nullable String principal,
            @RequestParam(required = false) @Nullable String body,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        Stream.of(principal, body).flatMap(Stream::ofNullable).forEach(id -> Readings.identifier(PersonId::new, id));
        return readings.list(
                asked, listing, seats.people(principal, body), reading -> seats.wanted(reading, principal, body));
    }

    @Operation(summary = "A person, and their mandates over time")
    @GetMapping("/api/people/{person}")
    ResponseEntity<Person> person(@PathVariable String person, @ParameterObject Asked asked) {
        var id = Readings.identifier(PersonId::new, person);
        return readings.answer(asked, reading -> persons.of(reading, id));
    }
}
