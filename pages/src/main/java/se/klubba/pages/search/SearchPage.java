package se.klubba.pages.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Dates;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.search.Hit;
import se.klubba.search.Search;

/**
 * What is called so, by kind, and where the words stand.
 *
 * @param sought null where nothing is
 * @param body that it is narrowed to; null for all
 * @param named how a body was called that it was to be narrowed to, where that is none or several; otherwise null
 * @param meant the bodies that may be meant by that, with this search narrowed to each
 * @param hits where the words stand
 * @param next where more of them are; null where that was all
 */
public record SearchPage(
        Visit visit,
        @Nullable String sought,
        @Nullable Named body,
        @Nullable String named,
        List<Link> meant,
        List<Kind> kinds,
        List<Hit> hits,
        @Nullable String next)
        implements Page {
    /**
     * Hits of one kind.
     *
     * @param all where all of them are; null where these are
     */
    public record Kind(
            Section section, List<Link> hits, @Nullable String all) {}

    public List<Choice> choices() {
        return choices(visit);
    }

    static List<Choice> choices(Visit visit) {
        var say = visit.texts(SearchPage.class);
        return Stream.concat(
                        Stream.of(new Choice("", visit.texts().say("all"))),
                        Search.kinds().stream().map(kind -> new Choice(kind, Dates.capital(say.say("kind." + kind)))))
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

    /** What the field of the body has in it. */
    public String calledBody() {
        return named != null ? named : body == null ? "" : body.shown();
    }

    /** The page of what a hit leads to; null where it has none. */
    public @Nullable String href(Hit hit) {
        return visit.links().thing(hit.kind(), hit.thing());
    }

    /** An assignment has no name: its words stand below. */
    public String called(Hit hit) {
        var name = hit.thing().name();
        return name == null ? kind(hit) : name;
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
