package se.klubba.drafts.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * Draft minutes as they are read by who verifies them.
 *
 * @param own whether who reads it keeps it too, and does not only verify it
 * @param approved whether all of it is approved
 * @param atOnce the numbers of the items that were approved before the rest
 * @param told why something was not done; null where it was
 */
public record MinutesPage(
        Visit visit,
        Draft draft,
        List<DeskPage.DeskItem> items,
        boolean own,
        boolean approved,
        Set<String> atOnce,
        @Nullable String told)
        implements Page {
    public Texts texts() {
        return visit.texts(MinutesPage.class);
    }

    @Override
    public String title() {
        var meeting = Correcting.meeting(draft);
        return texts().say(
                        "minutes.title",
                        meeting.getOrDefault("body", draft.name()),
                        Sentence.plain(texts(), meeting.getOrDefault("on", "")));
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }

    public String action(String what) {
        return visit.links().to("/drafts/" + draft.id() + "/" + what);
    }

    public List<Draft.Remark> remarks(List<String> keys) {
        return draft.remarks().stream().filter(r -> keys.contains(r.key())).toList();
    }

    /** Where the meeting is told; null as long as it was not filed. */
    public @Nullable String meeting() {
        return draft.meeting() == null ? null : visit.links().to("/meetings/" + draft.meeting());
    }

    public String moment(Draft.Remark remark) {
        return visit.dates().moment(java.time.Instant.parse(remark.at()));
    }

    public long open() {
        return draft.remarks().stream().filter(r -> !r.settled()).count();
    }
}
