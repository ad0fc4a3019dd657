package se.klubba.drafts.mending;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.pages.layout.EntryLinks;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;

/** From the page of an entry to where it is corrected, or given a further source. */
@Component
final class MendingLinks implements EntryLinks {
    @Override
    public List<Link> of(Visit visit, long entry) {
        var say = visit.texts(MendingPage.class);
        return List.of(
                new Link(visit.links().to("/log/" + entry + "/correct"), say.say("mending.link")),
                new Link(visit.links().to("/log/" + entry + "/sources"), say.say("sources.link")));
    }
}
