package se.klubba.drafts.mending;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source;
import se.klubba.pages.documents.Marked;
import se.klubba.pages.documents.MarkedLines;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * A further source of a fact: a document is chosen, and the place marked in it.
 *
 * @param says the fact in a sentence
 * @param retracted whether it holds no longer, and needs no source
 * @param choices documents that it may stand in; none where one is chosen
 * @param chosen null where none is chosen yet
 * @param told why it was not done; null where nothing was in the way
 */
public record SourcesPage(
        Visit visit,
        long entry,
        String says,
        boolean retracted,
        String sought,
        List<Choice> choices,
        @Nullable Chosen chosen,
        @Nullable String told)
        implements Page {
    /** A document that was kept, and when. */
    public record Choice(String id, String name, Instant at) {}

    /**
     * A document and what is marked in it.
     *
     * @param lines those that are ticked
     * @param words as they were written
     * @param places what that comes to; none where it was not asked for yet
     */
    public record Chosen(
            String id, String name, DocumentText text, Set<Integer> lines, String words, List<Source> places) {
        public List<MarkedLines.Line> shown() {
            return MarkedLines.of(text, places.stream().map(Chosen::marked).toList())
                    .lines();
        }

        private static Marked marked(Source place) {
            var columns = place.columns();
            return new Marked(
                    place.lines().first(),
                    place.lines().last(),
                    columns == null ? null : new int[] {columns.first(), columns.last()},
                    null);
        }

        /** The words of a place. */
        public String quoted(Source place) {
            return String.valueOf(text.at(place));
        }
    }

    public Texts texts() {
        return visit.texts(SourcesPage.class);
    }

    @Override
    public String title() {
        return texts().say("sources.title", entry);
    }

    @Override
    public Section section() {
        return Section.LOG;
    }

    @Override
    public boolean wide() {
        return chosen == null;
    }

    /** Where one begins. */
    public String action() {
        return visit.links().to("/log/" + entry + "/sources");
    }

    /** The same, where the language is in a field of the form. */
    public String seek() {
        return visit.links().context() + "/log/" + entry + "/sources";
    }

    /** Where a document is sent to. */
    public String upload() {
        return visit.links().to("/log/" + entry + "/sources/document");
    }

    public String choose(Choice choice) {
        return visit.links().to("/log/" + entry + "/sources?document=" + Links.encoded(choice.id()));
    }

    public String back() {
        return visit.links().to("/log/" + entry);
    }
}
