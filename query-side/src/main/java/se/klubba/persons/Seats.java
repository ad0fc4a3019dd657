package se.klubba.persons;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.directory.PrincipalGroups;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Seated;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Answers who sits in a body, or on behalf of a principal, on the day, certainly or possibly. */
@Component
public final class Seats implements Seated {
    private final Persons persons;
    private final PrincipalGroups groups;
    private final Directory directory;

    public Seats(Persons persons, PrincipalGroups groups, Directory directory) {
        this.persons = persons;
        this.groups = groups;
        this.directory = directory;
    }

    /** People by name; of whom a principal or a body is named, those that sit on behalf of it, or in it. */
    ListOf<PersonEntry> people(@Nullable String principal, @Nullable String body) {
        if (principal == null && body == null) {
            return persons.list();
        }
        return persons.list().where(reading -> {
            var names = Names.of(reading, directory);
            return entry -> persons.of(reading, new PersonId(entry.id())).mandates().stream()
                    .filter(m -> m.state() == TenureState.HELD || m.state() == TenureState.POSSIBLY_HELD)
                    .anyMatch(m -> (body == null || m.body().id().equals(body))
                            && (principal == null
                                    || m.onBehalfOf() != null
                                            && names.belongs(
                                                    new PrincipalId(
                                                            m.onBehalfOf().id()),
                                                    new PrincipalId(principal))));
        });
    }

    /** Where those are found of whom that may be so. */
    ListWanted wanted(ReadContext reading, @Nullable String principal, @Nullable String body) {
        var wanted = ListWanted.ALL.with(PersonsView.BODY, body);
        return principal == null
                ? wanted
                : wanted.withOne(PersonsView.PRINCIPAL, groups.within(reading, new PrincipalId(principal)));
    }

    @Override
    public Set<String> entries(ReadContext reading, String bodyOrPrincipal) {
        var entries = new TreeSet<String>();
        Stream.of(
                        people(null, bodyOrPrincipal).every(reading, wanted(reading, null, bodyOrPrincipal)),
                        people(bodyOrPrincipal, null).every(reading, wanted(reading, bodyOrPrincipal, null)))
                .flatMap(some -> some.stream())
                .forEach(person -> {
                    entries.add(person.id());
                    person.alternativeEntries().forEach(other -> entries.add(other.id()));
                });
        return entries;
    }
}
