package se.klubba.pages.person;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.persons.PersonEntry;
import se.klubba.reading.Named;

/** People, by name. */
public record PersonsPage(Visit visit, Part<PersonEntry> part) implements Page {
    static PersonsPage of(Visit visit, List<PersonEntry> all) {
        return new PersonsPage(visit, Part.of(visit, all, p -> p.name() + "\n" + others(p)));
    }

    /** How else the person is written. */
    public static String others(PersonEntry person) {
        return person.alternativeEntries().stream().map(Named::shown).collect(Collectors.joining(", "));
    }

    public Texts texts() {
        return visit.texts(PersonsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.PERSONS);
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
