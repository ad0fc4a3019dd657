package se.klubba.pages.principals;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.principals.Principal;

/** One of them. */
public record PrincipalPage(Visit visit, Principal principal) implements Page {
    public Texts texts() {
        return visit.texts(PrincipalPage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(Stream.of(principal.why()));
    }

    @Override
    public String title() {
        return principal.name() == null ? principal.id() : principal.name();
    }

    @Override
    public Section section() {
        return Section.PRINCIPALS;
    }
}
