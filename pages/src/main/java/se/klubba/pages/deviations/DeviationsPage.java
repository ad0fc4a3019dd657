package se.klubba.pages.deviations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.deviations.Deviations;
import se.klubba.deviations.Deviations.Irregular;
import se.klubba.deviations.DeviationsView;
import se.klubba.kernel.Deviation;
import se.klubba.pages.layout.Dates;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.reading.SwedishOrder;

/**
 * What was irregular, the newest first.
 *
 * @param kind which alone is asked for; null for all
 */
public record DeviationsPage(Visit visit, @Nullable Deviation kind, Part<Irregular> part) implements Page {
    static DeviationsPage of(Visit visit, ReadContext reading, Deviations deviations) {
        var kind = Readings.constant("deviation", visit.parameter("deviation"), Deviation.class);
        return new DeviationsPage(
                visit,
                kind,
                Part.of(
                        visit,
                        reading,
                        deviations.list(),
                        DeviationsView.of(kind).reversed()));
    }

    /** All that there may be, in the order of their words. */
    public List<Deviation> kinds() {
        return Stream.of(Deviation.values())
                .sorted(Comparator.comparing(
                        kind -> SwedishOrder.key(visit.texts().say(kind))))
                .toList();
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
