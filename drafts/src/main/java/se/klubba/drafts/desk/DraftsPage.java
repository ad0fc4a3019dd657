package se.klubba.drafts.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Suggestions;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * The drafts that there are, and where one begins.
 *
 * @param choices the bodies of which a new one can be, with their names; none where there is no choice
 * @param known names to be offered
 * @param told why what was sent could not be taken
 */
public record DraftsPage(
        Visit visit,
        List<Draft> drafts,
        Map<String, String> choices,
        Suggestions known,
        @Nullable String told) implements Page {
    public Texts texts() {
        return visit.texts(DraftsPage.class);
    }

    @Override
    public String title() {
        return texts().say("drafts.title");
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }

    public String needs(Draft draft) {
        return draft.filed() != null
                ? texts().say("drafts.filed")
                : texts().count("drafts.questions", draft.questions().size());
    }
}
