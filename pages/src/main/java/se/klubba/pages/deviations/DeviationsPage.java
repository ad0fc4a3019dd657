package se.klubba.pages.deviations;

import java.util.stream.Collectors;
import se.klubba.deviations.Deviations;
import se.klubba.deviations.Deviations.Irregular;
import se.klubba.pages.layout.Dates;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** What was irregular, the newest first. */
public record DeviationsPage(Visit visit, Part<Irregular> part) implements Page {
    static DeviationsPage of(Visit visit, ReadContext reading, Deviations deviations) {
        return new DeviationsPage(visit, Part.of(visit, reading, deviations.list(), ListWanted.ALL.reversed()));
    }

    /** Which deviations, in words. */
    public static String codes(Visit visit, Irregular irregular) {
        return Dates.capital(
                irregular.deviations().stream().map(d -> visit.texts().say(d)).collect(Collectors.joining(", ")));
    }

    public Texts texts() {
        return visit.texts(DeviationsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.DEVIATIONS);
    }

    @Override
    public Section section() {
        return Section.DEVIATIONS;
    }
}
