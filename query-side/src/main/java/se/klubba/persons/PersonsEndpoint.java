package se.klubba.persons;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    PersonsEndpoint(Readings readings, Persons persons) {
        this.readings = readings;
        this.persons = persons;
    }

    @Operation(summary = "People, by name")
    @GetMapping("/api/people")
    ResponseEntity<Page<PersonEntry>> people(@ParameterObject Asked asked, @ParameterObject Listing listing) {
        return readings.list(asked, listing, persons::all, PersonsEndpoint::names);
    }

    @Operation(summary = "A person, and their mandates over time")
    @GetMapping("/api/people/{person}")
    ResponseEntity<Person> person(@PathVariable String person, @ParameterObject Asked asked) {
        var id = Readings.identifier(PersonId::new, person);
        return readings.answer(asked, reading -> persons.of(reading, id));
    }

    private static String names(PersonEntry person) {
        var all = new StringBuilder(String.valueOf(person.name()));
        person.alternativeEntries().forEach(other -> all.append('\n').append(other.name()));
        return all.toString();
    }
}
