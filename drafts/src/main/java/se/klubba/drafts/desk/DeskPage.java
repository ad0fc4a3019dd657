package se.klubba.drafts.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts.Judged;
import se.klubba.drafts.Suggestions;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.ShortCommand;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.records.format.Fault;
import se.klubba.words.Language;

/**
 * A draft beside its document.
 *
 * @param judged what filing it would come to
 * @param known names to be offered
 * @param told what has to be said first: a refused change, a conflict
 * @param theirs where somebody else changed it: what one had typed oneself
 */
public record DeskPage(
        Visit visit,
        Draft draft,
        Judged judged,
        Suggestions known,
        @Nullable String told,
        @Nullable String theirs) implements Page {
    /** A line of the document, and the passage that it belongs to. */
    public record DocLine(int number, String text, @Nullable String href, String mark) {}

    /** What is asked, with the suggestions as sentences. */
    public record Asked(Question question, List<String> suggestions) {}

    /**
     * A passage of the draft.
     *
     * @param subject what its decision waits for, as a sentence; null where it waits for nothing
     */
    public record Passage(
            String key,
            String anchor,
            String words,
            int line,
            List<String> effects,
            List<Asked> asked,
            List<String> faults,
            boolean note,
            @Nullable String subject) {
        /** {@code done}, {@code ask} or {@code plain}. */
        public String state() {
            return !asked.isEmpty() ? "ask" : effects.isEmpty() ? "plain" : "";
        }
    }

    /**
     * An item of the draft.
     *
     * @param asked of the item as a whole
     */
    public record DeskItem(String number, String title, List<Passage> passages, List<Asked> asked) {}

    public Texts texts() {
        return visit.texts(DeskPage.class);
    }

    @Override
    public String title() {
        var meeting = Correcting.meeting(draft);
        return meeting.getOrDefault("body", draft.name()) + " " + meeting.getOrDefault("on", "");
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String action(String what) {
        return visit.links().to("/drafts/" + draft.id() + "/" + what);
    }

    public String head(String field) {
        return String.valueOf(Correcting.meeting(draft).getOrDefault(field, ""));
    }

    public List<String> commands() {
        return verbs().stream().map(w -> "/" + w).toList();
    }

    /** What can be chosen as an effect. */
    public List<String> verbs() {
        return ShortCommand.words(language());
    }

    private Language language() {
        return visit.language();
    }

    public boolean open() {
        return draft.filed() == null;
    }

    /** Whether its agenda can be put in another order: the document prints none. */
    public boolean written() {
        return open() && draft.document() == null;
    }

    /** Who was there: {@code chair}, {@code secretary}, {@code present}, {@code observers}; one a line. */
    public String there(String role) {
        var said = Correcting.map(draft.record().get("attendance")).get(role);
        return said instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : said == null ? "" : String.valueOf(said);
    }

    /** In the language of the page. */
    public String asks(Asked asked) {
        return asked.question().in(language());
    }

    public List<DeskItem> items() {
        return items(visit, draft, judged.faults());
    }

    /** The items of a draft with what they would record, in sentences. */
    static List<DeskItem> items(Visit visit, Draft draft, List<Fault> faults) {
        var beside = FaultsBeside.of(draft, faults, visit.language());
        return new DeskItems(visit.texts(DeskPage.class), draft, beside).all();
    }

    /** Of the meeting as a whole, and of names. */
    public List<Asked> general() {
        return new DeskItems(texts(), draft, FaultsBeside.of(draft, List.of(), language())).general();
    }

    /** The document, each line with the passage that it is read in. */
    public List<DocLine> lines() {
        var marks = new HashMap<Integer, Passage>();
        for (var item : items()) {
            for (var passage : item.passages()) {
                if (!passage.note()) {
                    marks.putIfAbsent(passage.line(), passage);
                }
            }
        }
        var lines = new ArrayList<DocLine>();
        for (int i = 0; i < draft.lines().size(); i++) {
            var passage = marks.get(i + 1);
            lines.add(new DocLine(
                    i + 1,
                    draft.lines().get(i).text(),
                    passage == null ? null : "#" + passage.anchor(),
                    passage != null && passage.state().equals("ask") ? "ask" : ""));
        }
        return lines;
    }

    /** What stands in the way of filing. */
    public List<String> faults() {
        return FaultsBeside.of(draft, judged.faults(), language()).elsewhere();
    }

    /** What would be recorded, in sentences. */
    public List<String> preview() {
        return judged.preview() == null ? List.of() : judged.preview().entries();
    }

    /** Who and what would be new with it, to be looked over. */
    public List<String> noted() {
        return judged.preview() == null ? List.of() : judged.preview().noted();
    }

    /** People, bodies and offices that the draft names. */
    public Map<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        Correcting.map(draft.record().get("names")).forEach((section, declared) -> {
            if (List.of("bodies", "people", "offices", "principals").contains(section)) {
                names.put(
                        section,
                        declared instanceof Map<?, ?> map
                                ? map.keySet().stream().map(String::valueOf).toList()
                                : Correcting.list(declared).stream()
                                        .map(String::valueOf)
                                        .toList());
            }
        });
        return names;
    }

    /** Where the first question stands; null where nothing is asked. */
    public @Nullable String next() {
        return draft.questions().isEmpty()
                ? null
                : "#" + draft.questions().getFirst().id();
    }

    public boolean ready() {
        return draft.questions().isEmpty() && judged.faults().isEmpty() && draft.filed() == null;
    }

    /** Where the meeting is told that it was filed as. */
    public String meeting() {
        return visit.links().to(draft.meeting() == null ? "/meetings" : "/meetings/" + draft.meeting());
    }

    public String saved() {
        return visit.dates().moment(java.time.Instant.parse(draft.changedAt()));
    }
}
