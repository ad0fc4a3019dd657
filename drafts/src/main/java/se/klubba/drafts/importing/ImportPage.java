package se.klubba.drafts.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * A table on its way in.
 *
 * @param csv the whole table; empty where none was sent yet
 * @param head its headings
 * @param columns what each column is taken for
 * @param rows the first of them
 * @param count of all rows
 * @param checked what it would come to, or has come to; null where it was not checked
 * @param recorded whether that is on record now
 * @param told why it was not taken
 */
public record ImportPage(
        Visit visit,
        String csv,
        List<String> head,
        List<Column> columns,
        List<List<String>> rows,
        int count,
        @Nullable Checked checked,
        boolean recorded,
        @Nullable String told)
        implements Page {
    /**
     * What a table would come to.
     *
     * @param faults in sentences; it is recorded when there are none
     * @param noted who and what is new with it
     * @param bodies that it names, by identifier
     */
    public record Checked(
            List<String> faults,
            List<String> noted,
            Map<String, String> bodies,
            int mandates,
            int acts,
            boolean nearAreOthers) {
        /** Whether there is anything to record. */
        public boolean right() {
            return faults.isEmpty() && acts > 0;
        }
    }

    public Texts texts() {
        return visit.texts(ImportPage.class);
    }

    @Override
    public String title() {
        return texts().say("import.title");
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }

    public List<Column> choices() {
        return List.of(Column.values());
    }

    public String action(String what) {
        return visit.links().to("/drafts/import" + what);
    }
}
