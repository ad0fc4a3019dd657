package se.klubba.drafts.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Those that are to be filed come first, those of a body by the day of their meeting. */
    static Stream<DraftEntry> queued(List<DraftEntry> drafts) {
        return Stream.concat(
                drafts.stream().filter(d -> !d.filed()).sorted(Comparator.comparing(DraftEntry::meeting)),
                drafts.stream().filter(DraftEntry::filed));
    }

    public List<DraftEntry> queue() {
        return queued(drafts).toList();
    }

    /** What is left to be done with it: what is asked, by kind. */
    public String needs(DraftEntry draft) {
        if (draft.filed()) {
            return texts().say("drafts.filed");
        }
        if (draft.asked().isEmpty()) {
            return texts().say("drafts.ready");
        }
        var count = texts().count("drafts.questions", draft.asked().size());
        var kinds = draft.asked().stream()
                .map(code -> texts().say("needs." + code))
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? count : count + ": " + kinds;
    }
}
