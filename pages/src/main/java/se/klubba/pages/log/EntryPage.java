package se.klubba.pages.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.wording.Place;

/**
 * One entry of the log.
 *
 * @param meeting at which it happened; null where it happened at none, or that is not known
 * @param cited item and clause, each after a comma
 * @param words that stand at the first of its places; null where they are not to be read
 * @param sources where it stands
 * @param stored the entry as it is stored, for whoever wants to see all of it
 * @param digest of that, SHA-256 in hex
 * @param next null for the newest
 * @param amended what it takes the place of, and what it puts there; null for what mends nothing
 * @param amendments what was said of it later, the oldest first
 * @param acts what can be done with it
 */
public record EntryPage(
        Visit visit,
        Told entry,
        @Nullable Named meeting,
        String cited,
        @Nullable String words,
        List<Place> sources,
        String stored,
        String digest,
        @Nullable Long previous,
        @Nullable Long next,
        @Nullable Amended amended,
        List<Told> amendments,
        List<Link> acts)
        implements Page {
    public Texts texts() {
        return visit.texts(EntryPage.class);
    }

    public String at(long position) {
        return visit.links().to("/log/" + position);
    }

    @Override
    public boolean ofDay() {
        return false;
    }

    @Override
    public String title() {
        return texts().say("entry.title", entry.position());
    }

    @Override
    public Section section() {
        return Section.LOG;
    }
}
