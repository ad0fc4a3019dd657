package se.klubba.drafts.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.pages.layout.HeaderLinks;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;

/** In the corner of every page of whoever records: the way to the desk. */
@Component
final class DeskLink implements HeaderLinks {
    @Override
    public List<Link> of(Visit visit) {
        return List.of(new Link(
                visit.links().to("/drafts"), visit.texts(DraftsPage.class).say("drafts.title")));
    }
}
