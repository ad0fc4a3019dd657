package se.klubba.pages.help;

import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** How accessible the pages are: what an operator shows who has set no statement of their own. */
public record AccessibilityPage(Visit visit) implements Page {
    public Texts texts() {
        return visit.texts(AccessibilityPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say("statement");
    }
}
