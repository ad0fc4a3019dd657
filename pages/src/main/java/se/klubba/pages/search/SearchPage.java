package se.klubba.pages.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * What is called so, by kind.
 *
 * @param sought null where nothing is
 */
public record SearchPage(Visit visit, @Nullable String sought, List<Kind> kinds) implements Page {
    /**
     * Hits of one kind.
     *
     * @param all how many there are
     * @param list where all of them are shown
     */
    public record Kind(Section section, List<Link> hits, int all, String list) {}

    public Texts texts() {
        return visit.texts(SearchPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say("search");
    }
}
