package se.klubba.pages.documents;

import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * A document.
 *
 * @param lines null where it is of a kind that has none
 */
public record DocumentPage(
        Visit visit,
        String id,
        String name,
        String mediaType,
        int bytes,
        @Nullable MarkedLines lines) implements Page {
    public Texts texts() {
        return visit.texts(DocumentPage.class);
    }

    /** The bytes, as they were sent. */
    public String original() {
        return visit.links().context() + "/api/documents/" + id;
    }

    /** The same without marks. */
    public boolean marked() {
        return visit.parameter("lines") != null;
    }

    @Override
    public String title() {
        return name;
    }
}
