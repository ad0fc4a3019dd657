package se.klubba.pages.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * Entries of the log, the newest first.
 *
 * @param first the position of the oldest that is shown
 * @param end the position after the newest
 * @param head how many there are
 */
public record LogPage(Visit visit, List<Told> entries, long first, long end, long head) implements Page {
    static final int MOST = 50;

    public Texts texts() {
        return visit.texts(LogPage.class);
    }

    /** Null where there is nothing newer. */
    public @Nullable String newer() {
        return end < head ? at(Math.min(end, Math.max(0, head - MOST))) : null;
    }

    /** Null where there is nothing older. */
    public @Nullable String older() {
        return first > 0 ? at(Math.max(0, first - MOST)) : null;
    }

    private String at(long from) {
        return visit.links().to(visit.here(Map.of("from", String.valueOf(from))));
    }

    @Override
    public String title() {
        return visit.texts().say(Section.LOG);
    }

    @Override
    public Section section() {
        return Section.LOG;
    }
}
