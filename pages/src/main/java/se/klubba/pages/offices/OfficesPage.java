package se.klubba.pages.offices;

import se.klubba.offices.Office;
import se.klubba.offices.Offices;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Offices, in the order of their list. */
public record OfficesPage(Visit visit, Part<Office> part) implements Page {
    static OfficesPage of(Visit visit, ReadContext reading, Offices offices) {
        return new OfficesPage(visit, Part.of(visit, reading, offices.list(), ListWanted.ALL));
    }

    public Texts texts() {
        return visit.texts(OfficesPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.OFFICES);
    }

    @Override
    public Section section() {
        return Section.OFFICES;
    }
}
