package se.klubba.drafts.importing;

import java.util.List;
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
 * @param checked what it would come to; null where it was not checked
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
        @Nullable String told)
        implements Page {
    /**
     * What a table would come to.
     *
     * @param faults in sentences; it is recorded when there are none
     * @param noted who and what is new with it
     */
    public record Checked(List<String> faults, List<String> noted, int mandates, int acts, boolean nearAreOthers) {}

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
