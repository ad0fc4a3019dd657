package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where the items of the agenda begin, by the numbers that they are printed with, or by their headings where there are none. */
final class Headings {
    private static final String NUMBER = "(?<n>\\d{1,4}(?:\\.\\d{1,3})*\\s?(?:[a-zåäö](?![\\p{L}-]))?)";
    private static final Pattern SECTION = Pattern.compile("(?iUs)^(?:(?-i:\\p{Lu}\\p{L}{1,4})\\s+)?§+\\s*" + NUMBER
            + "(?:\\s*/\\s*\\d{2,4})?\\s*[.:)/–—-]{0,2}\\s*(?<rest>.*)$");
    private static final Pattern SECTION_AFTER =
            Pattern.compile("(?iUs)^(?<n>\\d{1,4})\\s*§\\s*[.:)–-]?\\s*(?<rest>.*)$");
    private static final Pattern NAMED =
            Pattern.compile("(?iUs)^(?:punkt|ärende|dagordningspunkt|agendapunkt|item|agenda\\s+item)\\s+" + NUMBER
                    + "\\s*[.:)–—-]?\\s*(?<rest>.*)$");
    private static final Pattern DOTTED = Pattern.compile(
            "(?Us)^(?<n>\\d{1,3}(?:\\.\\d{1,3})*\\s?(?:[a-zåäöA-ZÅÄÖ](?=[.):\\s]))?)(?<mark>\\s?[.):]+(?=[\\s\\p{L}\"”*])|\\t)\\s*(?<rest>\\S.*)$");
    private static final Pattern ALONE = Pattern.compile("(?<n>\\d{1,3})\\.(?<rest>)");
    private static final Pattern BARE = Pattern.compile(
            "(?Us)^(?<n>\\d{1,3}(?:\\.\\d{1,3})*)\\s+(?<rest>\\p{Lu}(?:[^.]|(?<=\\d)\\.(?=\\d)){2,110}\\.?)$");
    /** "25/41 Finance", "2:5 Ekonomi": the year, or the meeting, before the number. */
    private static final Pattern SLASHED = Pattern.compile(
            "(?Us)^(?<n>(?:\\d{2}|\\d{4})/\\d{1,4}|\\d{1,2}:\\d{1,2})\\s+(?<rest>\\p{Lu}\\p{L}.{2,110}[^.]|\\p{Lu}{4,}(?:[\\s&’']+\\p{Lu}{2,})*\\s.*)$");

    private static final Pattern NESTED =
            Pattern.compile("(?Us)^(?<n>\\d{1,3}\\.\\d{1,2})\\s+(?<rest>\\p{Lu}\\p{Ll}.*)$");
    private static final Pattern LETTERED = Pattern.compile("(?Us)^(?<n>[A-ZÅÄÖ]{1,2})[.)]\\s+(?<rest>\\p{Lu}.*)$");
    private static final Pattern SUB = Pattern.compile("(?Us)^(?<n>[a-zåäö])[.)]\\s+(?<rest>\\S.*)$");
    /** Of one of several meetings that are told in one text. */
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?U)\\d{4}-\\d\\d-\\d\\d|\\p{L}{3,9}\\s\\d{1,2}(?:,?\\s\\d{4})?");

    private static final int LONGEST = 230;
    private static final int MOST_SKIPPED = 6;
    /** Paragraphs. */
    private static final int LETTERHEAD = 12;

    private static final Pattern STOP = Pattern.compile("(?U)(?<=[\\p{Ll}\\d)])\\.\\s+(?=\\p{Lu})");

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final List<Block> blocks;

    /**
     * Where an item begins.
     *
     * @param rest what follows its title in the same paragraph
     * @param listed whether it is one of a list under its item, and what follows is of that item
     */
    record Start(
            String number, @Nullable Span title, @Nullable Block rest, boolean numbered, boolean listed) {}

    /** @param weak whether nothing but a number of the order that is due tells it from prose */
    private record Candidate(int at, Style style, String number, int first, Span title, boolean weak) {}

    private enum Style {
        SECTION,
        NAMED,
        SLASHED,
        DOTTED,
        LETTERED
    }

    /** Rows of tables of things to do. */
    private final Set<Integer> tables;

    private Headings(Lexicon lexicon, List<Block> blocks) {
        this.lexicon = lexicon;
        this.sentences = new Sentences(lexicon);
        this.blocks = blocks;
        this.tables = ActionTable.rows(blocks, lexicon);
    }

    /** By the place of the paragraph that begins it. */
    static Map<Integer, Start> in(List<Block> blocks, Lexicon lexicon) {
        return new Headings(lexicon, blocks).found();
    }

    private Map<Integer, Start> found() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < blocks.size(); i++) {
            var candidate = candidate(i);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        Map<Integer, Start> alone = Map.of();
        for (var style : Style.values()) {
            var items =
                    sequence(candidates.stream().filter(c -> c.style == style).toList(), style);
            if (items.size() > (style == Style.SLASHED ? 3 : 1) && !listUnderHeading(items) && !listInProse(items)) {
                return starts(items);
            }
            if (items.size() == 1 && alone.isEmpty() && heads(items.getFirst())) {
                alone = starts(items);
            }
        }
        var unnumbered = unnumbered();
        return unnumbered.isEmpty() ? alone : unnumbered;
    }

    /** "1. Kajen" over what was said of it: the only item of a meeting. */
    private boolean heads(Candidate only) {
        return only.first == 1
                && !only.weak
                && blocks.get(only.at).apart()
                && shortLine(only.title.text())
                && only.at + 1 < blocks.size();
    }

    /** The document has headings, and these numbers count something under one of them. */
    private boolean listUnderHeading(List<Candidate> numbered) {
        var headings = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).heading() > 1
                        && !frontMatter(blocks.get(i).text()))
                .toArray();
        int from = numbered.getFirst().at;
        int to = numbered.getLast().at;
        return headings.length > 2
                && numbered.stream().noneMatch(c -> blocks.get(c.at).heading() > 0)
                && Arrays.stream(headings).anyMatch(h -> h < from)
                && Arrays.stream(headings).noneMatch(h -> h > from && h < to);
    }

    /** Headings without numbers stand before and behind, something was decided under the first of them, and these numbers count what was moved. */
    private boolean listInProse(List<Candidate> numbered) {
        int from = numbered.getFirst().at;
        boolean headed = numbered.stream()
                .anyMatch(c -> c.style != Style.DOTTED || blocks.get(c.at).heading() > 0);
        if (headed
                || from < LETTERHEAD
                || blocks.subList(0, from).stream().noneMatch(b -> lexicon.in("decides", b.text()))) {
            return false;
        }
        var others = unnumbered().keySet();
        return others.stream().filter(o -> o < from).count() > numbered.size()
                && others.stream().anyMatch(o -> o > numbered.getLast().at);
    }

    private @Nullable Candidate candidate(int at) {
        var block = blocks.get(at);
        if (block.quoted() || tables.contains(at)) {
            return null;
        }
        var text = block.text();
        Matcher m = SECTION.matcher(text);
        if (m.matches()) {
            return candidate(at, Style.SECTION, m);
        }
        m = SECTION_AFTER.matcher(text);
        if (m.matches()) {
            return candidate(at, Style.SECTION, m);
        }
        m = NAMED.matcher(text);
        if (m.matches() && !m.group("rest").isEmpty() && text.length() < LONGEST) {
            return candidate(at, Style.NAMED, m);
        }
        m = SLASHED.matcher(text);
        if (m.matches() && block.apart()) {
            return candidate(at, Style.SLASHED, m);
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            if (titled(m.group("rest"), block) || part(m.group("n"), m.group("rest"))) {
                return candidate(at, Style.DOTTED, m);
            }
            if (block.apart() && !Character.isLowerCase(m.group("rest").charAt(0))) {
                return candidate(at, Style.DOTTED, m, true); // a whole paragraph, of the number that is due
            }
        }
        m = ALONE.matcher(text);
        if (m.matches() && block.apart() && at + 1 < blocks.size()) {
            return candidate(at, Style.DOTTED, m);
        }
        m = BARE.matcher(text);
        if (m.matches() && titled(m.group("rest"), block) && !dated(text)) {
            boolean weak = !block.apart() && block.heading() == 0;
            if (!weak || shortLine(m.group("rest"))) {
                return candidate(at, Style.DOTTED, m, weak);
            }
        }
        m = NESTED.matcher(text);
        if (m.matches() && !dated(text)) {
            return candidate(at, Style.DOTTED, m, !block.apart() && block.heading() == 0);
        }
        m = LETTERED.matcher(text);
        return m.matches() && titled(m.group("rest"), block) ? candidate(at, Style.LETTERED, m) : null;
    }

    /** "2 Inköp av båt" in a document that leaves no line blank. */
    private boolean shortLine(String rest) {
        return rest.length() < 80
                && ".,;?!".indexOf(rest.charAt(rest.length() - 1)) < 0
                && !lexicon.in("finite", rest)
                && !lexicon.in("decides", rest);
    }

    private static boolean dated(String text) {
        return text.matches("(?iU)\\d{1,2}\\s+(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\b.*");
    }

    private static boolean titled(String rest, Block block) {
        return rest.length() <= LONGEST && (block.heading() > 0 || !Character.isLowerCase(rest.charAt(0)));
    }

    /** "6.3. …": a part of an item may be a whole paragraph. */
    private static boolean part(String number, String rest) {
        return number.indexOf('.') > 0 && Character.isUpperCase(rest.charAt(0));
    }

    private Candidate candidate(int at, Style style, Matcher m) {
        return candidate(at, style, m, false);
    }

    private Candidate candidate(int at, Style style, Matcher m, boolean weak) {
        var number =
                m.group("n").replaceAll("\\s+", ""); // the year of a number that runs through it is that of the meeting
        var digits = number.replaceFirst(style == Style.SLASHED ? "^\\d+[/:]" : "^", "")
                .replaceAll("\\D.*$", "");
        int first = digits.isEmpty() ? letters(number) : Integer.parseInt(digits);
        return new Candidate(at, style, number, first, new Span(blocks.get(at), m.start("rest"), m.end("rest")), weak);
    }

    private static int letters(String number) {
        int value = 0;
        for (char c : number.toCharArray()) {
            value = value * 26 + (c - 'A' + 1);
        }
        return value;
    }

    /** Those that go on counting; a list inside an item counts for itself. */
    private List<Candidate> sequence(List<Candidate> candidates, Style style) {
        var runs = new ArrayList<List<Candidate>>();
        var run = new ArrayList<Candidate>();
        int last = 0;
        Candidate element = null;
        for (int i = 0; i < candidates.size(); i++) {
            var c = candidates.get(i);
            boolean parts = i + 1 < candidates.size()
                    && candidates.get(i + 1).number.matches(c.first + "\\p{L}")
                    && c.first == last + 1;
            boolean label = !parts
                    && c.title.text().split("\\s+").length < 4
                    && !lexicon.starts("election-item", c.title.text())
                    && (lexicon.is("decision-label", c.title.text()) || lexicon.is("proposal-label", c.title.text()));
            boolean between = i + 1 < candidates.size()
                    && c.first == last + 1
                    && candidates.get(i + 1).first == c.first + 1
                    && !lexicon.is("decision-label", c.title.text())
                    && !lexicon.is("decision-label", candidates.get(i + 1).title.text());
            if (label && !between && style == Style.DOTTED && !run.isEmpty()) {
                continue; // a heading inside an item, whatever number it has
            }
            if (style == Style.SECTION || item(c, run, last, element)) {
                if (style != Style.SECTION && !run.isEmpty() && c.first < last && !headedAlike(c, run)) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(c);
                last = c.first;
                element = null;
            } else {
                element = c;
            }
        }
        runs.add(run);
        return withoutAgenda(runs);
    }

    private boolean item(Candidate c, List<Candidate> run, int last, @Nullable Candidate element) {
        var block = blocks.get(c.at);
        if (lexicon.starts("att", c.title.text()) && !lexicon.is("action-label", c.title.text())
                || lead(c.at)
                        && block.heading() == 0
                        && !(c.first == last && c.number.length() > 1 && run.getLast().at == c.at - 1)) {
            return false;
        }
        if (element != null
                && element.first == c.first - 1
                && c.at - element.at == 1
                && !(c.first == last + 1
                        && block.apart()
                        && !blocks.get(element.at).apart())) {
            return false;
        }
        if (headedAlike(c, run)) {
            return true;
        }
        if (c.weak) {
            return !run.isEmpty() && next(run.getLast(), c);
        }
        if (run.isEmpty()) {
            return c.first <= 1 || block.apart() || block.heading() > 0;
        }
        if (c.first == last) {
            return c.number.length() > String.valueOf(c.first).length();
        }
        if (c.first > last && c.first <= last + MOST_SKIPPED) {
            return true;
        }
        return c.first <= 1 && run.size() > 1 && empty(run, c.at);
    }

    /** Whether the document marks both as headings of one level: then they are items in whatever order they were taken. */
    private boolean headedAlike(Candidate c, List<Candidate> run) {
        int level = blocks.get(c.at).heading();
        return level > 0
                && run.size() > 1
                && run.stream().allMatch(r -> blocks.get(r.at).heading() == level)
                && run.stream().noneMatch(r -> r.number.equals(c.number));
    }

    /** "1.2" behind "1.1", "2" behind either. */
    private static boolean next(Candidate before, Candidate c) {
        var own = c.number.split("\\.");
        var last = before.number.split("\\.");
        if (own.length == 1) {
            return c.first == before.first + 1;
        }
        boolean begins = last.length == 1 || c.first > before.first;
        return own.length == 2
                && own[1].equals(begins ? "1" : String.valueOf(Integer.parseInt(last[1].replaceAll("\\D", "")) + 1))
                && c.first <= before.first + 1;
    }

    /** Whether the paragraph before leads to a list: of points, of clauses. */
    private boolean lead(int at) {
        if (at == 0) {
            return false;
        }
        var before = blocks.get(at - 1).text();
        return lexicon.is("action-label", before)
                || before.endsWith(":") && !lexicon.starts("numbered", before)
                || lexicon.ends("decision-lead", before)
                || lexicon.ends("proposal-lead", before)
                || !before.endsWith(".")
                        && !lexicon.starts("att", before)
                        && (lexicon.is("decision-label", before) || lexicon.is("proposal-label", before));
    }

    /** An agenda: hardly anything stands between its items. */
    private static boolean empty(List<Candidate> run, int next) {
        int between = next - run.getFirst().at - run.size();
        return between * 3 <= run.size();
    }

    /** The agenda may be printed before the minutes: the items are those with something under them. */
    private List<Candidate> withoutAgenda(List<List<Candidate>> runs) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            var next = runs.get(i + 1);
            if (!next.isEmpty() && empty(runs.get(i), next.getFirst().at) && alike(runs.get(i), next)) {
                runs.get(i).clear();
            }
        }
        return runs.stream().flatMap(List::stream).toList();
    }

    private static boolean alike(List<Candidate> agenda, List<Candidate> items) {
        long same = agenda.stream()
                .filter(a -> items.stream()
                        .anyMatch(i -> folded(i.title.text()).startsWith(folded(a.title.text()))
                                || folded(a.title.text()).startsWith(folded(i.title.text()))))
                .count();
        return same * 2 >= Math.min(agenda.size(), items.size());
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Map<Integer, Start> starts(List<Candidate> items) {
        var starts = new LinkedHashMap<Integer, Start>();
        String last = "";
        for (int i = 0; i < items.size(); i++) {
            var c = items.get(i);
            if (c.number.equals(last)) {
                continue;
            }
            last = c.number;
            starts.put(c.at, start(c.number, c.title, false));
            subItems(c, i + 1 < items.size() ? items.get(i + 1).at : blocks.size(), starts);
        }
        return starts;
    }

    private Start start(String number, Span said, boolean listed) {
        var title = withoutRule(said);
        if (title.isEmpty() || reference(title.text())) {
            return new Start(number, null, null, true, listed);
        }
        if (sentence(title.text())) {
            boolean election = lexicon.starts("election-item", title.text());
            return new Start(number, election ? title : null, title.block().from(title.from()), true, listed);
        }
        int cell = title.text().indexOf('\t');
        int ends = cell > 0 ? cell : titleEnd(title.text());
        var own = Span.trimmed(title.block(), title.from(), title.from() + ends);
        int rest = title.from() + ends;
        while (rest < title.to() && " .:\t".indexOf(title.block().text().charAt(rest)) >= 0) {
            rest++;
        }
        return new Start(number, own, rest < title.to() ? title.block().from(rest) : null, true, listed);
    }

    /** A number in a diary, which is no title. */
    static boolean reference(String text) {
        return text.matches(
                "(?iUs)(?:dnr|diarienr|diarienummer|ärendenr|ref)\\b.*|\\p{Lu}{2,5}[\\s-]?\\d{2,4}[/-]\\S+");
    }

    /** "§ 3 Dagordningen godkändes.": no title, but what was done. */
    private boolean sentence(String text) {
        if (text.indexOf('\t') >= 0) {
            return false;
        }
        int first = titleEnd(text);
        var begins = text.substring(0, first);
        if (lexicon.is("formal-item", text)) {
            return text.endsWith(".") && lexicon.in("finite", begins);
        }
        if (lexicon.in("done", begins)
                || lexicon.in("declares", begins)
                || text.endsWith(".") && lexicon.in("finite-sure", begins)) {
            return true;
        }
        if (first == text.length() && text.endsWith(".") && task(text)) {
            return true;
        }
        return text.endsWith(".")
                && (first == text.length() || first > 60)
                && (lexicon.in("finite", begins)
                        || lexicon.in("finite-sure", begins)
                        || lexicon.in("decides", begins)
                        || lexicon.in("said-in-passing", begins));
    }

    /** "Bo köper in virke." */
    private boolean task(String text) {
        int space = text.indexOf(' ');
        return space > 0 && lexicon.starts("assign-verb", text.substring(space + 1));
    }

    /** A rule of a table that was read as a sign. */
    private static Span withoutRule(Span title) {
        int from = title.from();
        while (from < title.to() && "| \t".indexOf(title.block().text().charAt(from)) >= 0) {
            from++;
        }
        return new Span(title.block(), from, title.to());
    }

    /** Where a title ends that goes on into what was said: at a full stop, or at the colon of a formal item. */
    private int titleEnd(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && lexicon.is("formal-item", text.substring(0, colon))) {
            return colon;
        }
        if (colon > 0
                && (lexicon.starts("election-item", text) || Elections.kind(lexicon, text) != null)
                && elected(text.substring(colon + 1))) {
            return colon;
        }
        var over = lexicon.find("title-ends", text);
        int cut = over == null ? 0 : Lexicon.group(over, "cut") == null ? over.start() : over.start("cut");
        int ends = cut > 3 ? cut : text.length();
        var stop = STOP.matcher(text);
        while (stop.find() && stop.start() < Math.min(ends, 110)) {
            if (!sentences.abbreviated(text.substring(0, stop.start()))) {
                return stop.start();
            }
        }
        return ends;
    }

    /** "Val av ordförande: omval av Anna Berg". */
    private boolean elected(String text) {
        return lexicon.find("elect", text) != null || People.NAME.matcher(text).find();
    }

    /** {@code a)}, {@code b)}: listed right under a heading, or each with what was said of it. */
    private void subItems(Candidate item, int until, Map<Integer, Start> starts) {
        var found = lettered(item.at + 1, until);
        boolean listed = !found.isEmpty() && found.getLast() - found.getFirst() == found.size() - 1;
        boolean titles = found.size() > 1 && found.stream().allMatch(this::shortTitle);
        if (!titles && (!listed || found.getFirst() != item.at + 1)) {
            return;
        }
        char letter = 'a';
        for (int i : found) {
            var m = SUB.matcher(blocks.get(i).text());
            if (m.matches()) {
                var title = new Span(blocks.get(i), m.start("rest"), m.end("rest"));
                starts.put(i, start(item.number + letter++, title, listed));
            }
        }
    }

    /** Where {@code a}, {@code b} and so on begin; the first stands right under the heading. */
    private List<Integer> lettered(int from, int until) {
        var found = new ArrayList<Integer>();
        for (int i = from; i < until; i++) {
            var m = SUB.matcher(blocks.get(i).text());
            if (m.matches()
                    && m.group("n").charAt(0) == 'a' + found.size()
                    && !lexicon.starts("att", m.group("rest"))) {
                found.add(i);
            } else if (found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private boolean shortTitle(int at) {
        var text = blocks.get(at).text();
        return text.length() < 70
                && Character.isUpperCase(text.charAt(3))
                && ".;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Headings without numbers, each of which gets the next. */
    private Map<Integer, Start> unnumbered() {
        var starts = new LinkedHashMap<Integer, Start>();
        boolean marked = blocks.stream().filter(b -> b.heading() > 1).count() > 1;
        int level = blocks.stream()
                .filter(b -> b.heading() > 1)
                .mapToInt(Block::heading)
                .min()
                .orElse(1);
        int number = 0;
        int head = letterheadEnds();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean heading =
                    i > head && (marked ? block.heading() >= level : block.heading() > 0 || looksLikeHeading(i));
            boolean first =
                    i == 0 && !(marked && DAY_ALONE.matcher(block.text()).matches());
            if (heading && !(marked ? labels(block.text()) : frontMatter(block.text())) && !first && !letterhead(i)) {
                starts.put(i, new Start(String.valueOf(++number), block.span(), null, false, false));
            }
        }
        return starts;
    }

    /** The last line near the beginning that says when, where, or who was there; what stands above it heads no item. */
    private int letterheadEnds() {
        int ends = -1;
        for (int i = 0; i < Math.min(LETTERHEAD, blocks.size()); i++) {
            var text = blocks.get(i).text();
            int cut = text.indexOf(':') > 0 ? text.indexOf(':') : text.length();
            var label = text.substring(0, cut);
            if (cut < 40
                    && (lexicon.is("attendance-label", label)
                            || cut < text.length()
                                    && (lexicon.is("place-label", label) || lexicon.is("time-label", label)))) {
                ends = i;
            }
        }
        return ends;
    }

    /** A name between "Protokoll" and the day. */
    private boolean letterhead(int at) {
        return at > 0
                && at < 4
                && at + 1 < blocks.size()
                && lexicon.is("kind-of-minutes", blocks.get(at - 1).text())
                && frontMatter(blocks.get(at + 1).text());
    }

    private boolean frontMatter(String text) {
        return labels(text)
                || lexicon.in("kind-of-minutes", text) && text.length() < 70
                || lexicon.starts("kind-of-minutes", text)
                        && Front.YEAR.matcher(text).find()
                || text.matches(".*\\b(?:19|20)\\d{2}\\b.*") && text.length() < 30;
    }

    private boolean labels(String text) {
        return lexicon.is("label", text) && !lexicon.is("meetings-label", text);
    }

    private boolean looksLikeHeading(int at) {
        var block = blocks.get(at);
        var text = block.text();
        return block.apart()
                && !block.bullet()
                && text.length() < 80
                && text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && ".:,;!?".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('\t') < 0
                && text.indexOf(',') < 0
                && !lexicon.ends("decision-lead", text)
                && !lexicon.starts("att", text)
                && at + 1 < blocks.size()
                && !People.NAME.matcher(text).matches()
                && blocks.get(at + 1).text().length() > 3;
    }
}
