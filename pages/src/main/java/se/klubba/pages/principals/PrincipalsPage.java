package se.klubba.pages.principals;

import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.principals.Principal;
import se.klubba.principals.Principals;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Principals, in the order of their list. */
public record PrincipalsPage(Visit visit, Part<Principal.Entry> part) implements Page {
    static PrincipalsPage of(Visit visit, ReadContext reading, Principals principals) {
        return new PrincipalsPage(visit, Part.of(visit, reading, principals.list(), ListWanted.ALL));
    }

    public Texts texts() {
        return visit.texts(PrincipalsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.PRINCIPALS);
    }

    @Override
    public Section section() {
        return Section.PRINCIPALS;
    }
}
