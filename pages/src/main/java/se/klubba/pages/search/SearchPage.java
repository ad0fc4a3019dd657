package se.klubba.pages.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.search.Hit;
import se.klubba.search.Search;

/**
 * What is called so, by kind, and where the words stand.
 *
 * @param sought null where nothing is
 * @param bodies what it can be narrowed to, all of them first
 * @param hits where the words stand
 * @param next where more of them are; null where that was all
 */
public record SearchPage(
        Visit visit,
        @Nullable String sought,
        List<Choice> bodies,
        List<Kind> kinds,
        List<Hit> hits,
        @Nullable String next)
        implements Page {
    /**
     * Hits of one kind.
     *
     * @param all how many there are
     * @param list where all of them are shown
     */
    public record Kind(Section section, List<Link> hits, int all, String list) {}

    public List<Choice> choices() {
        return choices(visit);
    }

    static List<Choice> choices(Visit visit) {
        var say = visit.texts(SearchPage.class);
        return Stream.concat(
                        Stream.of(new Choice("", visit.texts().say("all"))),
                        Search.kinds().stream().map(kind -> new Choice(kind, say.say("kind." + kind))))
                .toList();
    }

    /** Whether it is only about a body, or a time: then nothing is told by its name alone. */
    static boolean narrowed(Visit visit) {
        return Stream.of("body", "from", "to").anyMatch(name -> visit.parameter(name) != null);
    }

    /** What the address has, to be written into the form. */
    public String said(String parameter) {
        var said = visit.parameter(parameter);
        return said == null ? "" : said;
    }

    /** The page of what a hit leads to; null where it has none. */
    public @Nullable String href(Hit hit) {
        return visit.links().thing(hit.kind(), hit.thing());
    }

    public String kind(Hit hit) {
        return texts().say("kind." + hit.kind());
    }

    public String lines(Hit.Lines place) {
        return place.first() == place.last() ? "" + place.first() : place.first() + "-" + place.last();
    }

    public Texts texts() {
        return visit.texts(SearchPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say("search");
    }
}
