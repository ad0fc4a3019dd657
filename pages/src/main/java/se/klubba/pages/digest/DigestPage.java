package se.klubba.pages.digest;

import java.util.List;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.start.StartPage.Coming;
import se.klubba.pages.start.StartPage.Decided;
import se.klubba.reading.Named;

/**
 * A person's digest.
 *
 * @param waiting what waits for the person beside what is on record; none where somebody else looks
 * @param open assignments that the person has or answers for
 * @param bodies those in which the person sits today
 */
public record DigestPage(Visit visit, Named person, List<Link> waiting, List<Assignment> open, List<InBody> bodies)
        implements Page {
    /** What comes and what was decided in one body. */
    public record InBody(Named body, List<Coming> next, List<Decided> decided) {}

    public Texts texts() {
        return visit.texts(DigestPage.class);
    }

    @Override
    public String title() {
        return texts().say("digest.title", person.shown());
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
