package se.klubba.drafts.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.layout.WaitingLinks;

/** On the first page of whoever is named among the verifiers: the minutes that wait for them. */
@Component
final class MinutesToVerify implements WaitingLinks {
    private final Drafts drafts;

    MinutesToVerify(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Link> of(Visit visit) {
        return drafts.toVerify().stream().map(d -> link(visit, d)).toList();
    }

    private static Link link(Visit visit, Draft draft) {
        var meeting = Correcting.meeting(draft);
        return new Link(
                visit.links().to("/drafts/" + draft.id() + "/minutes"),
                visit.texts(MinutesPage.class)
                        .say(
                                draft.meeting() == null ? "minutes.waiting" : "minutes.waiting.filed",
                                meeting.getOrDefault("body", draft.name()),
                                day(visit, String.valueOf(meeting.getOrDefault("on", "")))));
    }

    /** As a sentence has it; as it was written where it is none. */
    private static String day(Visit visit, String on) {
        try {
            return visit.dates().day(LocalDate.parse(on));
        } catch (DateTimeException _) {
            return on;
        }
    }
}
