package se.klubba.drafts.mending;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.pages.layout.EntryLinks;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;

/** From the page of an entry to where it is corrected. */
@Component
final class MendingLinks implements EntryLinks {
    @Override
    public List<Link> of(Visit visit, long entry) {
        return List.of(new Link(
                visit.links().to("/log/" + entry + "/correct"),
                visit.texts(MendingPage.class).say("mending.link")));
    }
}
