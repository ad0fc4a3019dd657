package se.klubba.pages.person;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.attendance.Attended;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.persons.Person;

/**
 * A person.
 *
 * @param bars null where no term is known
 * @param assignments that the person has, or answers for
 * @param attended the last meetings during mandates, the latest first
 */
public record PersonPage(
        Visit visit, Person person, @Nullable Bars bars, List<Assignment> assignments, List<Attended> attended)
        implements Page {
    /** What the person is called in a body. */
    public static String role(Visit visit, Person.Seated mandate) {
        return mandate.title() == null ? visit.labels().mandate(mandate.kind()) : mandate.title();
    }

    public Texts texts() {
        return visit.texts(PersonPage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(Stream.of(
                        person.mandates().stream()
                                .flatMap(m -> Stream.concat(Stream.of(m.why()), Stream.ofNullable(m.ended()))),
                        person.offices().stream().map(Person.InOffice::why),
                        person.nominations().stream().map(Person.Nominated::why),
                        attended.stream().flatMap(Attended::whys))
                .flatMap(w -> w));
    }

    @Override
    public String title() {
        return person.name() == null ? person.id() : person.name();
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
