package se.klubba.drafts.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.klubba.drafts.DraftEntry;
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
 * @param told why each that was sent could not be taken
 */
public record DraftsPage(
        Visit visit, List<DraftEntry> drafts, Map<String, String> choices, Suggestions known, List<String> told)
        implements Page {
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

    /** What is left to be done with it: what is asked, by kind. */
    public String needs(DraftEntry draft) {
        if (draft.filed()) {
            return texts().say("drafts.filed");
        }
        var count = texts().count("drafts.questions", draft.asked().size());
        var kinds = draft.asked().stream()
                .map(code -> texts().say("needs." + code))
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? count : count + ": " + kinds;
    }
}
