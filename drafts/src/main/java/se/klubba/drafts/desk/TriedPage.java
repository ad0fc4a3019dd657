package se.klubba.drafts.desk;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.drafts.desk.DeskPage.Passage;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * What a command or a clause that is being typed would come to, for a script to show beside it.
 *
 * @param does each a sentence
 * @param faults what would be in the way, or why it cannot be read, each a sentence
 * @param deviations each a sentence
 */
public record TriedPage(Visit visit, List<String> does, List<String> faults, List<String> deviations) implements Page {
    /** What the desk would say with it, and does not say without it. */
    static TriedPage of(Visit visit, DeskPage before, DeskPage after) {
        return new TriedPage(
                visit,
                beyond(does(before), does(after)),
                beyond(faults(before), faults(after)),
                beyond(deviations(before), deviations(after)));
    }

    private static List<String> beyond(Stream<String> before, Stream<String> after) {
        var known = before.toList();
        return after.filter(said -> !known.contains(said)).distinct().toList();
    }

    private static Stream<String> does(DeskPage page) {
        return passages(page).flatMap(p -> p.effects().stream()).map(DeskPage.Effect::sentence);
    }

    private static Stream<String> faults(DeskPage page) {
        return Stream.concat(passages(page).flatMap(p -> p.faults().stream()), page.faults().stream());
    }

    private static Stream<String> deviations(DeskPage page) {
        return Stream.of(
                        passages(page).flatMap(p -> p.deviations().stream()),
                        page.items().stream().flatMap(i -> i.deviations().stream()),
                        page.deviations().stream())
                .flatMap(d -> d);
    }

    private static Stream<Passage> passages(DeskPage page) {
        return page.items().stream().flatMap(i -> i.passages().stream());
    }

    public Texts texts() {
        return visit.texts(DeskPage.class);
    }

    @Override
    public String title() {
        return texts().say("desk.would");
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }
}
