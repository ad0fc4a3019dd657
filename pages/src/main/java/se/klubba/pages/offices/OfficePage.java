package se.klubba.pages.offices;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.offices.Office;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** One of them. */
public record OfficePage(Visit visit, Office office) implements Page {
    public Texts texts() {
        return visit.texts(OfficePage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(
                Stream.concat(Stream.of(office.why()), office.holders().stream().map(Office.Holder::why)));
    }

    @Override
    public String title() {
        return office.name() == null ? office.id() : office.name();
    }

    @Override
    public Section section() {
        return Section.OFFICES;
    }
}
