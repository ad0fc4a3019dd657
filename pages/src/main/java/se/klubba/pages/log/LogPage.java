package se.klubba.pages.log;

import java.util.List;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** Entries of the log, the newest first. */
public record LogPage(LogPart part, List<Told> entries) implements Page {
    static final int MOST = 50;

    @Override
    public Visit visit() {
        return part.visit();
    }

    public Texts texts() {
        return visit().texts(LogPage.class);
    }

    @Override
    public boolean ofDay() {
        return false;
    }

    @Override
    public String title() {
        return visit().texts().say(Section.LOG);
    }

    @Override
    public Section section() {
        return Section.LOG;
    }
}
