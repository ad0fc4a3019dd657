package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where the items of the agenda begin, by the numbers that they are printed with, or by their headings where there are none. */
final class Headings {
    private static final Pattern SUB = Pattern.compile("(?Us)^(?<n>[a-zåäö])[.)]\\s+(?<rest>\\S.*)$");
    private static final int MOST_SKIPPED = 6;
    private final Lexicon lexicon;
    private final List<Block> blocks;
    private final Numbering numbering;
    private final ItemTitles titles;
    private final UnnumberedHeadings unnumbered;

    /**
     * Where an item begins.
     *
     * @param rest what follows its title in the same paragraph
     * @param listed whether it is one of a list under its item, and what follows is of that item
     */
    record Start(
            String number, @Nullable Span title, @Nullable Block rest, boolean numbered, boolean listed) {
        /** Whether it has the same title. */
        boolean heads(@Nullable Span other) {
            return title != null && other != null && folded(title.text()).equals(folded(other.text()));
        }
    }

    private Headings(Lexicon lexicon, List<Block> blocks) {
        this.lexicon = lexicon;
        this.blocks = blocks;
        this.numbering = new Numbering(lexicon, blocks);
        this.titles = new ItemTitles(lexicon);
        this.unnumbered = new UnnumberedHeadings(lexicon, blocks);
    }

    /** By the place of the paragraph that begins it. */
    static Map<Integer, Start> in(List<Block> blocks, Lexicon lexicon) {
        return new Headings(lexicon, blocks).found();
    }

    private Map<Integer, Start> found() {
        var candidates = new ArrayList<Numbering.Candidate>();
        for (int i = 0; i < blocks.size(); i++) {
            var candidate = numbering.at(i);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        Map<Integer, Start> alone = Map.of();
        for (var style : Numbering.Style.values()) {
            var items =
                    sequence(candidates.stream().filter(c -> c.style() == style).toList(), style);
            if (items.size() > (style == Numbering.Style.SLASHED ? 3 : 1)
                    && !listUnderHeading(items)
                    && !listInProse(items)) {
                return starts(items);
            }
            if (items.size() == 1 && alone.isEmpty() && heads(items.getFirst())) {
                alone = starts(items);
            }
        }
        var others = unnumbered.starts();
        return others.isEmpty() ? alone : others;
    }

    /** "1. Kajen" over what was said of it: the only item of a meeting. */
    private boolean heads(Numbering.Candidate only) {
        return only.first() == 1
                && !only.weak()
                && blocks.get(only.at()).apart()
                && numbering.shortLine(only.title().text())
                && only.at() + 1 < blocks.size();
    }

    /** The document has headings, and these numbers count something under one of them. */
    private boolean listUnderHeading(List<Numbering.Candidate> numbered) {
        var headings = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).heading() > 1
                        && !unnumbered.frontMatter(blocks.get(i).text()))
                .toArray();
        int from = numbered.getFirst().at();
        int to = numbered.getLast().at();
        return headings.length > 2
                && numbered.stream().noneMatch(c -> blocks.get(c.at()).heading() > 0)
                && Arrays.stream(headings).anyMatch(h -> h < from)
                && Arrays.stream(headings).noneMatch(h -> h > from && h < to);
    }

    /** Headings without numbers stand before and behind, something was decided under the first of them, and these numbers count what was moved. */
    private boolean listInProse(List<Numbering.Candidate> numbered) {
        int from = numbered.getFirst().at();
        boolean headed = numbered.stream()
                .anyMatch(c -> c.style() != Numbering.Style.DOTTED
                        || blocks.get(c.at()).heading() > 0);
        if (headed
                || from < UnnumberedHeadings.LETTERHEAD
                || blocks.subList(0, from).stream().noneMatch(b -> lexicon.in("decides", b.text()))) {
            return false;
        }
        var others = unnumbered.starts().keySet();
        return others.stream().filter(o -> o < from).count() > numbered.size()
                && others.stream().anyMatch(o -> o > numbered.getLast().at());
    }

    /** Those that go on counting; a list inside an item counts for itself. */
    private List<Numbering.Candidate> sequence(List<Numbering.Candidate> candidates, Numbering.Style style) {
        var runs = new ArrayList<List<Numbering.Candidate>>();
        var run = new ArrayList<Numbering.Candidate>();
        int last = 0;
        Numbering.Candidate element = null;
        for (int i = 0; i < candidates.size(); i++) {
            var c = candidates.get(i);
            boolean parts = i + 1 < candidates.size()
                    && candidates.get(i + 1).number().matches(c.first() + "(?:\\p{L}|\\.1)")
                    && c.first() == last + 1;
            boolean label = !parts
                    && c.title().text().split("\\s+").length < 4
                    && !lexicon.starts("election-item", c.title().text())
                    && (lexicon.is("decision-label", c.title().text())
                            || lexicon.is("proposal-label", c.title().text()));
            boolean between = i + 1 < candidates.size()
                    && c.first() == last + 1
                    && candidates.get(i + 1).first() == c.first() + 1
                    && !lexicon.is("decision-label", c.title().text())
                    && !lexicon.is(
                            "decision-label", candidates.get(i + 1).title().text());
            if (label && !between && style == Numbering.Style.DOTTED && !run.isEmpty()) {
                continue; // a heading inside an item, whatever number it has
            }
            if (style == Numbering.Style.SECTION || item(c, run, last, element)) {
                if (style != Numbering.Style.SECTION && !run.isEmpty() && c.first() < last && !headedAlike(c, run)) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(c);
                last = c.first();
                element = null;
            } else {
                element = c;
            }
        }
        runs.add(run);
        return withoutAgenda(runs);
    }

    private boolean item(
            Numbering.Candidate c, List<Numbering.Candidate> run, int last, Numbering.@Nullable Candidate element) {
        var block = blocks.get(c.at());
        if (lexicon.starts("att", c.title().text())
                        && !lexicon.is("action-label", c.title().text())
                || lead(c.at())
                        && block.heading() == 0
                        && !(c.first() == last
                                && c.number().length() > 1
                                && run.getLast().at() == c.at() - 1)) {
            return false;
        }
        if (repeats(c, run)) {
            return true;
        }
        if (element != null
                && element.first() == c.first() - 1
                && c.at() - element.at() == 1
                && !(c.first() == last + 1
                        && block.apart()
                        && !blocks.get(element.at()).apart())) {
            return false;
        }
        if (headedAlike(c, run)) {
            return true;
        }
        if (c.weak()) {
            return !run.isEmpty() && next(run.getLast(), c);
        }
        if (run.isEmpty()) {
            return c.first() <= 1 || block.apart() || block.heading() > 0;
        }
        if (c.first() == last) {
            return c.number().length() > String.valueOf(c.first()).length();
        }
        if (c.first() > last && c.first() <= last + MOST_SKIPPED) {
            return true;
        }
        return c.first() <= 1 && run.size() > 1 && empty(run, c.at());
    }

    /** The heading of an item that goes on, printed once more. */
    private static boolean repeats(Numbering.Candidate c, List<Numbering.Candidate> run) {
        return !run.isEmpty()
                && run.getLast().number().equals(c.number())
                && !c.title().isEmpty()
                && folded(run.getLast().title().text()).equals(folded(c.title().text()));
    }

    /** Whether the document marks both as headings of one level: then they are items in whatever order they were taken. */
    private boolean headedAlike(Numbering.Candidate c, List<Numbering.Candidate> run) {
        int level = blocks.get(c.at()).heading();
        return level > 0
                && run.size() > 1
                && run.stream().allMatch(r -> blocks.get(r.at()).heading() == level)
                && run.stream().noneMatch(r -> r.number().equals(c.number()));
    }

    /** "1.2" behind "1.1", "2" behind either. */
    private static boolean next(Numbering.Candidate before, Numbering.Candidate c) {
        var own = c.number().split("\\.");
        var last = before.number().split("\\.");
        if (own.length == 1) {
            return c.first() == before.first() + 1;
        }
        boolean begins = last.length == 1 || c.first() > before.first();
        return own.length == 2
                && own[1].equals(begins ? "1" : String.valueOf(Integer.parseInt(last[1].replaceAll("\\D", "")) + 1))
                && c.first() <= before.first() + 1;
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
    private static boolean empty(List<Numbering.Candidate> run, int next) {
        int between = next - run.getFirst().at() - run.size();
        return between * 3 <= run.size();
    }

    /** The agenda may be printed before the minutes: the items are those with something under them. */
    private List<Numbering.Candidate> withoutAgenda(List<List<Numbering.Candidate>> runs) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            var next = runs.get(i + 1);
            if (!next.isEmpty() && empty(runs.get(i), next.getFirst().at()) && alike(runs.get(i), next)) {
                runs.get(i).clear();
            }
        }
        return runs.stream().flatMap(List::stream).toList();
    }

    private static boolean alike(List<Numbering.Candidate> agenda, List<Numbering.Candidate> items) {
        long same = agenda.stream()
                .filter(a -> items.stream()
                        .anyMatch(i -> folded(i.title().text())
                                        .startsWith(folded(a.title().text()))
                                || folded(a.title().text())
                                        .startsWith(folded(i.title().text()))))
                .count();
        return same * 2 >= Math.min(agenda.size(), items.size());
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Map<Integer, Start> starts(List<Numbering.Candidate> items) {
        var starts = new LinkedHashMap<Integer, Start>();
        String last = "";
        for (int i = 0; i < items.size(); i++) {
            var c = items.get(i);
            if (c.number().equals(last)) {
                if (repeats(c, items.subList(0, i))) {
                    starts.put(c.at(), titles.start(c.number(), c.title(), false));
                }
                continue;
            }
            last = c.number();
            starts.put(c.at(), titles.start(c.number(), c.title(), false));
            subItems(c, i + 1 < items.size() ? items.get(i + 1).at() : blocks.size(), starts);
        }
        return starts;
    }

    /** {@code a)}, {@code b)}: listed right under a heading, or each with what was said of it. */
    private void subItems(Numbering.Candidate item, int until, Map<Integer, Start> starts) {
        var found = lettered(item.at() + 1, until);
        boolean listed = !found.isEmpty() && found.getLast() - found.getFirst() == found.size() - 1;
        boolean titled = found.size() > 1 && found.stream().allMatch(this::shortTitle);
        if (!titled && (!listed || found.getFirst() != item.at() + 1)) {
            return;
        }
        char letter = 'a';
        for (int i : found) {
            var m = SUB.matcher(blocks.get(i).text());
            if (m.matches()) {
                var title = new Span(blocks.get(i), m.start("rest"), m.end("rest"));
                starts.put(i, titles.start(item.number() + letter++, title, listed));
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
}
