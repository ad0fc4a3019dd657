package se.klubba.pages.reports;

import java.util.List;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** Which reports there are. */
public record ReportsPage(Visit visit, List<Titled> reports) implements Page {
    /** A report in the reader's language. */
    public record Titled(String name, String title, String about) {}

    public Texts texts() {
        return visit.texts(ReportsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.REPORTS);
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
