package se.klubba.pages.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.PlaceInOriginal;
import se.klubba.reading.TextOrigin;

/**
 * A document.
 *
 * @param lines null where it is of a kind that has none
 * @param taken from which other document it was taken, as its text; null where it was sent as it is
 * @param marks the lines that are marked; null where none are
 */
public record DocumentPage(
        Visit visit,
        String id,
        String name,
        String mediaType,
        int bytes,
        @Nullable MarkedLines lines,
        @Nullable Taken taken,
        @Nullable Marked marks)
        implements Page {
    /**
     * The document that a text was taken from.
     *
     * @param name null where it is not to be seen any more
     * @param places of the lines of the text, as far as they are known
     */
    public record Taken(TextOrigin origin, @Nullable String name, List<PlaceInOriginal> places) {
        PlaceInOriginal at(int line) {
            return line > places.size() ? PlaceInOriginal.UNKNOWN : places.get(line - 1);
        }
    }

    public Texts texts() {
        return visit.texts(DocumentPage.class);
    }

    /** The bytes, as they were sent. */
    public String original() {
        return visit.links().context() + "/api/documents/" + id;
    }

    /** What kind it is, without what is told of it in words. */
    public String kind() {
        return mediaType.replaceFirst(";.*", "");
    }

    /** The document that it was taken from, at the page where what is marked begins. */
    public String source(Taken from) {
        int page = marks == null ? 0 : from.at(marks.first()).page();
        return visit.links().context() + "/api/documents/" + from.origin().original()
                + (page == 0 ? "" : "#page=" + page);
    }

    /** Where what is marked stands there, in words; null where nothing is marked, or its place is not known. */
    public @Nullable String place() {
        if (taken == null || marks == null) {
            return null;
        }
        var first = PlaceWords.of(taken.at(marks.first()), visit);
        var last = PlaceWords.of(taken.at(marks.last()), visit);
        var lines = marks.first() == marks.last() ? String.valueOf(marks.first()) : marks.first() + "–" + marks.last();
        return first.isEmpty()
                ? null
                : first.equals(last)
                        ? texts().say("document.place", lines, first)
                        : texts().say("document.places", lines, first, last);
    }

    @Override
    public String title() {
        return name;
    }
}
