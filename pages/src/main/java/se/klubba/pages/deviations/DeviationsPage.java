package se.klubba.pages.deviations;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.deviations.Deviations.Irregular;
import se.klubba.pages.layout.Dates;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;

/** What was irregular, the newest first. */
public record DeviationsPage(Visit visit, Part<Irregular> part) implements Page {
    static DeviationsPage of(Visit visit, List<Irregular> all) {
        return new DeviationsPage(
                visit, Part.of(visit, all.reversed(), i -> i.what() + "\n" + codes(visit, i) + "\n" + matters(i)));
    }

    private static String matters(Irregular irregular) {
        return irregular.matters().stream().map(Named::shown).collect(Collectors.joining("\n"));
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
