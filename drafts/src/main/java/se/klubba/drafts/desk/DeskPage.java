package se.klubba.drafts.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.DraftEntry;
import se.klubba.drafts.DraftReader;
import se.klubba.drafts.Drafts.Judged;
import se.klubba.drafts.PrincipalGroups;
import se.klubba.drafts.Suggestions;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.ShortCommand;
import se.klubba.drafts.recognising.Spot;
import se.klubba.pages.documents.PlaceWords;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.PlaceInOriginal;
import se.klubba.words.Language;

/**
 * A draft beside its document.
 *
 * @param judged what filing it would come to
 * @param known names to be offered
 * @param others who has it open too
 * @param general asked of the meeting as a whole, and of names
 * @param deviations of the meeting as a whole, and of who was there, each a sentence
 * @param refused what was not done; null where it was, or nothing was asked for
 * @param following where it is filed, the one that is to be filed next; null where it is not, or none is left
 */
public record DeskPage(
        Visit visit,
        Draft draft,
        Judged judged,
        Suggestions known,
        List<DraftReader> others,
        List<DeskItem> items,
        List<Asked> general,
        List<String> deviations,
        @Nullable Refused refused,
        @Nullable DraftEntry following)
        implements Page {
    /**
     * Something that was not done.
     *
     * @param typed what somebody had written, by the name of its field: it is not lost
     * @param at the anchor of what it was written to; empty where it was to nothing in particular
     * @param stands what somebody else wrote in these fields in between, by the name of each
     */
    public record Refused(String why, Map<String, String> typed, String at, Map<String, String> stands) {
        Refused(String why, Map<String, String> typed, String at) {
            this(why, typed, at, Map.of());
        }

        /** All of it, one after the other. */
        public String yours() {
            return typed.values().stream().filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
        }
    }

    /**
     * A command that may be meant.
     *
     * @param sentence what it would record; null where something has still to be typed
     */
    public record Typed(String command, @Nullable String sentence) {}

    /**
     * What is asked, with the suggestions as sentences.
     *
     * @param typed commands that may be meant
     * @param proposal whether it is no more than whether the one suggestion is right
     */
    public record Asked(Question question, List<String> suggestions, List<Typed> typed, boolean proposal) {
        /** Where it is asked, of what is no passage and no item. */
        public String anchor() {
            return "g-" + question.id();
        }
    }

    /**
     * What will be recorded.
     *
     * @param key of the passage that records it
     * @param number of that passage's, counted from 0
     * @param command the same as it would be typed; null where no command says as much
     */
    public record Effect(
            String key,
            int number,
            String sentence,
            @Nullable String command) {}

    /**
     * A passage of the draft.
     *
     * @param keys its own, and those of whatever else is recorded of its words
     * @param spots where it stands, and where it is said once more; none where it was written here
     * @param faults what is in the way of it, each a sentence
     * @param deviations what is irregular about it, and in nobody's way, each a sentence
     * @param subject what its decision waits for, as a sentence; null where it waits for nothing
     * @param begun a command that is likely to be wanted; empty where none is
     */
    public record Passage(
            String key,
            List<String> keys,
            String anchor,
            String words,
            List<Spot> spots,
            List<Effect> effects,
            List<Asked> asked,
            List<String> faults,
            List<String> deviations,
            boolean note,
            @Nullable String subject,
            String begun) {
        /** The line where it begins, from 1; 0 where it was written here. */
        public int line() {
            return spots.isEmpty() ? 0 : spots.getFirst().first();
        }

        /** {@code ask}, {@code guess}, {@code plain}, or empty for what is clear. */
        public String state() {
            return asked.stream().anyMatch(a -> !a.proposal())
                    ? "ask"
                    : !asked.isEmpty() ? "guess" : effects.isEmpty() ? "plain" : "";
        }
    }

    /**
     * An item of the draft.
     *
     * @param asked of the item as a whole
     * @param deviations of the item as a whole, each a sentence
     */
    public record DeskItem(
            String number, String title, List<Passage> passages, List<Asked> asked, List<String> deviations) {
        public String anchor() {
            return DeskPage.anchor(number);
        }

        /** Where a clause of it is written. */
        public String words() {
            return DeskPage.words(number);
        }
    }

    /** Where what is asked first stands; where nothing is asked, where it is filed. */
    static final String NEXT = "next";
    /** Of the head of the meeting, of who was there, of new items, and of what is filed. */
    static final String HEAD = "head";

    static final String ATTENDANCE = "attendance";
    static final String NEW_ITEM = "new-item";
    static final String PRINCIPALS = "new-principals";
    static final String REVIEW = "review";
    private static final List<String> PLACES = List.of(HEAD, ATTENDANCE, NEW_ITEM, PRINCIPALS, REVIEW);

    /** What the name of a field begins with that says of which group a principal is; the rest is that of the principal. */
    static final String PART_OF = "of:";

    static final List<String> HEAD_FIELDS = List.of("body", "on", "starts", "ends", "place");
    static final List<String> ATTENDANCE_FIELDS = List.of("chair", "secretary", "present", "observers", "verifiers");

    /** What the anchors of passages begin with. */
    static final String PASSAGE = "k-";

    /** Where an item stands, by its number. */
    static String anchor(String number) {
        return "i-" + plain(number);
    }

    /** Where a clause of an item is written. */
    static String words(String number) {
        return "w-" + plain(number);
    }

    /** Where a command is typed, by the anchor of its passage. */
    static String command(String passage) {
        return "c-" + passage;
    }

    static String plain(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    static DeskPage of(
            Visit visit,
            Draft draft,
            Judged judged,
            Suggestions known,
            List<DraftReader> others,
            @Nullable Refused refused,
            @Nullable DraftEntry following) {
        var beside = FaultsBeside.of(draft, judged.faults(), visit.language());
        var irregular = new DeviationsBeside(visit.texts(DeskPage.class), judged);
        var told = new DeskItems(visit, draft, beside, irregular, known);
        var items = told.all();
        var elsewhere = irregular.elsewhere(items.stream()
                .flatMap(i -> Stream.concat(
                        Stream.of(i.number()), i.passages().stream().flatMap(p -> p.keys().stream())))
                .collect(Collectors.toSet()));
        return new DeskPage(visit, draft, judged, known, others, items, told.general(), elsewhere, refused, following);
    }

    public Texts texts() {
        return visit.texts(DeskPage.class);
    }

    @Override
    public String title() {
        var meeting = Correcting.meeting(draft);
        return meeting.getOrDefault("body", draft.name()) + " "
                + Sentence.plain(texts(), meeting.getOrDefault("on", ""));
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

    /** The desk of another. */
    public String action(DraftEntry other) {
        return visit.links().to("/drafts/" + other.id());
    }

    /** The same, so that one comes back to where one was, also where it was not done. */
    public String action(String what, String anchor) {
        return action(what) + "#" + anchor;
    }

    /** What was written in a field there and not taken; else what is given. */
    public String written(String anchor, String field, String otherwise) {
        var there = refusedAt(anchor);
        return there == null ? otherwise : there.typed().getOrDefault(field, otherwise);
    }

    /** What was not done there; null where nothing was refused there. */
    public @Nullable Refused refusedAt(String anchor) {
        return refused != null && refused.at().equals(anchor) ? refused : null;
    }

    /** What was not done to nothing in particular, or to what somebody else has taken out since. */
    public @Nullable Refused refusedElsewhere() {
        return refused != null && anchors().noneMatch(refused.at()::equals) ? refused : null;
    }

    /** Where it is told what was not done. */
    private Stream<String> anchors() {
        return Stream.of(
                        PLACES.stream(),
                        general.stream().map(Asked::anchor),
                        items.stream().map(DeskItem::anchor),
                        passages().map(Passage::anchor))
                .flatMap(a -> a);
    }

    /** Who else is here, and what they do. */
    public List<String> also() {
        return others.stream()
                .map(o -> o.changed() == null
                        ? texts().say("desk.also.reads", o.name(), time(o.read()))
                        : texts().say("desk.also.writes", o.name(), time(o.changed())))
                .toList();
    }

    private String time(Instant at) {
        return visit.dates().time(at.atZone(visit.zone()).toLocalTime());
    }

    /** How much is left to be answered, how much is in the way, and what is irregular. */
    public String left() {
        var asked = asked().filter(Asked::proposal).count();
        int questions = draft.questions().size() - (int) asked;
        var counted = new ArrayList<>(List.of(texts().count("drafts.questions", questions)));
        if (asked > 0) {
            counted.add(texts().count("desk.proposals", asked));
        }
        long inTheWay =
                faults().size() + passages().mapToLong(p -> p.faults().size()).sum();
        if (inTheWay > 0) {
            counted.add(texts().count("desk.in-the-way", inTheWay));
        }
        long irregular = deviations.size()
                + items.stream().mapToLong(i -> i.deviations().size()).sum()
                + passages().mapToLong(p -> p.deviations().size()).sum();
        if (irregular > 0) {
            counted.add(texts().count("desk.deviations", irregular));
        }
        return String.join(", ", counted);
    }

    /** As the page has them, one below the other. */
    private Stream<Asked> asked() {
        return Stream.concat(
                general.stream(),
                items.stream()
                        .flatMap(i -> Stream.concat(
                                i.asked().stream(), i.passages().stream().flatMap(p -> p.asked().stream()))));
    }

    /** Those that something is in the way of. */
    public List<Passage> faulty() {
        return passages().filter(p -> !p.faults().isEmpty()).toList();
    }

    /** The anchors of items and passages that something is irregular about, with their words. */
    public Map<String, String> irregular() {
        var irregular = new LinkedHashMap<String, String>();
        for (var item : items) {
            if (!item.deviations().isEmpty()) {
                irregular.put(item.anchor(), item.title());
            }
            item.passages().stream()
                    .filter(p -> !p.deviations().isEmpty())
                    .forEach(p -> irregular.put(p.anchor(), p.words()));
        }
        return irregular;
    }

    private Stream<Passage> passages() {
        return items.stream().flatMap(i -> i.passages().stream());
    }

    public String head(String field) {
        return written(HEAD, field, head(draft, field));
    }

    private static String head(Draft draft, String field) {
        return String.valueOf(Correcting.meeting(draft).getOrDefault(field, ""));
    }

    /** What stands in fields of the head or of who was there, where that is not what was typed. */
    static Map<String, String> stands(Draft now, String at, Map<String, String> typed) {
        var stands = new LinkedHashMap<String, String>();
        typed.forEach((field, words) -> {
            var there = at.equals(HEAD) ? head(now, field) : at.equals(ATTENDANCE) ? there(now, field) : words;
            if (!there.strip().equals(words.replace("\r", "").strip())) {
                stands.put(field, there.isEmpty() ? "–" : there.replace("\n", ", "));
            }
        });
        return stands;
    }

    /** One field after the other, each by its label. */
    public String told(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> label(e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    private String label(String field) {
        return texts().say((HEAD_FIELDS.contains(field) ? "head." : "desk.") + field)
                .replaceAll(",.*", "");
    }

    /** A passage of the document. */
    public record Place(int line, String told) {}

    /** Where what stands in the head of the meeting, or in who was there, was read. */
    public List<Place> places(String form) {
        return CitedHead.of(draft)
                .in(form)
                .map(c -> new Place(c.spot().first(), label(c.field()) + ": " + place(c.spot())))
                .distinct()
                .toList();
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
        return written(ATTENDANCE, role, there(draft, role));
    }

    private static String there(Draft draft, String role) {
        var said = Correcting.map(draft.record().get("attendance")).get(role);
        return said instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : said == null ? "" : String.valueOf(said);
    }

    /** Which line of the text, and where it stands in the document that it was taken from, as far as that is known. */
    public String place(int line) {
        return place(line, String.valueOf(line));
    }

    /** Which lines, and where they begin there. */
    public String place(Spot spot) {
        return place(spot.first(), spot.lines());
    }

    private String place(int line, String lines) {
        var place = line > draft.lines().size()
                ? PlaceInOriginal.UNKNOWN
                : draft.lines().get(line - 1).place();
        boolean isOriginal = draft.text() != null && draft.text().equals(draft.document());
        var known = isOriginal ? PlaceInOriginal.UNKNOWN.onPage(place.page()) : place;
        return known.unknown()
                ? texts().say("desk.line", lines)
                : texts().say("desk.line.place", lines, PlaceWords.of(known, visit));
    }

    /** In the language of the page. */
    public String asks(Asked asked) {
        return asked.question().in(language());
    }

    /** The document, each line with the passages that are read in it. */
    public List<DocLines.DocLine> lines() {
        return DocLines.of(draft, items);
    }

    /** What stands in the way of filing, and beside no passage. */
    public List<String> faults() {
        return FaultsBeside.of(draft, judged.faults(), language()).elsewhere();
    }

    /** What would be recorded, in sentences. */
    public List<String> preview() {
        return judged.preview() == null ? List.of() : judged.preview().entries();
    }

    /** Who and what would be new with it, to be looked over. */
    public List<String> noted() {
        return judged.noted();
    }

    /** The principals that are new, each with its group; empty where none is said. */
    public Map<String, String> principals() {
        return open() ? PrincipalGroups.of(draft, known) : Map.of();
    }

    /** The field that says of which group a principal is. */
    public String partOf(String principal) {
        return PART_OF + principal;
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
        names.values().removeIf(List::isEmpty);
        return names;
    }

    /** Whether something is asked. */
    public boolean asks() {
        return !draft.questions().isEmpty();
    }

    /** Where a question stands. */
    public String anchor(Asked one) {
        return asked().findFirst().filter(one::equals).isPresent()
                ? NEXT
                : one.question().id();
    }

    public boolean ready() {
        return draft.questions().isEmpty() && judged.faults().isEmpty() && draft.filed() == null;
    }

    /** Where the meeting is told that it was filed as. */
    public String meeting() {
        return visit.links().to(draft.meeting() == null ? "/meetings" : "/meetings/" + draft.meeting());
    }

    public String saved() {
        return visit.dates().moment(Instant.parse(draft.changedAt()));
    }
}
