package se.klubba.pages.occasions;

import se.klubba.calendar.CalendarView;
import se.klubba.occasions.Occasion;
import se.klubba.occasions.Occasions;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ReadContext;

/** Occasions, in the order of their list. */
public record OccasionsPage(Visit visit, Part<Occasion> part) implements Page {
    static OccasionsPage of(Visit visit, ReadContext reading, Occasions occasions) {
        return new OccasionsPage(
                visit, Part.of(visit, reading, occasions.list(), CalendarView.occasions(null, null, null)));
    }

    public Texts texts() {
        return visit.texts(OccasionsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.OCCASIONS);
    }

    @Override
    public Section section() {
        return Section.OCCASIONS;
    }
}
