package se.klubba.pages.person;

import java.util.stream.Collectors;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.persons.PersonEntry;
import se.klubba.persons.Persons;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;

/** People, by name. */
public record PersonsPage(Visit visit, Part<PersonEntry> part) implements Page {
    static PersonsPage of(Visit visit, ReadContext reading, Persons persons) {
        return new PersonsPage(visit, Part.of(visit, reading, persons.list(), ListWanted.ALL));
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
