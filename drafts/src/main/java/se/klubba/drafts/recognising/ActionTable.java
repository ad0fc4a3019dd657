package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of things to do, by the heads of its columns: "Vad, Vem, När". */
final class ActionTable {
    private static final Pattern NEW_TIME = Pattern.compile(
            "(?iU)\\b(?:(?:ny|nytt)\\s+(?:tid|datum|deadline)|senast|till|before|by|due|new\\s+date|moved\\s+to)\\b");

    /** What parts two cells: a tab, or as many spaces as nobody writes between words. */
    private static final Pattern APART = Pattern.compile("\\t| {3,}");

    private static final Pattern NUMBERED = Pattern.compile("(?U)(?<number>\\S*\\d\\S*)\\s+(?=\\S)");

    private final Lexicon lexicon;
    private List<String> columns = List.of();

    ActionTable(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Which paragraphs are rows of such tables, by their places among all: a number that begins one is no item's. */
    static Set<Integer> rows(List<Block> blocks, Lexicon lexicon) {
        var table = new ActionTable(lexicon);
        var rows = new HashSet<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            if (table.row(blocks.get(i))) {
                table.columns = table.columns.isEmpty() ? table.heads(cells(blocks.get(i))) : table.columns;
                rows.add(i);
            }
        }
        return rows;
    }

    void begin() {
        columns = List.of();
    }

    /** Whether it is a row of such a table, its head among them. */
    boolean row(Block block) {
        if (!APART.matcher(block.text()).find()) {
            columns = List.of();
            return false;
        }
        return !columns.isEmpty() || heads(block);
    }

    private boolean heads(Block block) {
        var cells = cells(block);
        var named = heads(cells);
        return (named.contains("task-column") && named.contains("who-column") || named.contains("decision-column"))
                && cells.size() > 1
                && cells.size() < 8
                && named.stream().noneMatch(String::isEmpty);
    }

    private List<String> heads(List<Span> cells) {
        var named = new ArrayList<>(cells.stream().map(c -> column(c.text())).toList());
        int by = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).text().equalsIgnoreCase("by"))
                .findFirst()
                .orElse(-1);
        if (by >= 0 && !named.contains("who-column") && Collections.frequency(named, "when-column") > 1) {
            named.set(by, "who-column"); // "Action, By, When"
        }
        return named;
    }

    private String column(String text) {
        for (var name : List.of("decision-column", "task-column", "who-column", "when-column", "other-column")) {
            if (lexicon.is(name, text)) {
                return name;
            }
        }
        return "";
    }

    void read(Block block, Running running, Decisions decisions) {
        var cells = cells(block);
        if (columns.isEmpty()) {
            columns = heads(cells);
            return;
        }
        cells = aligned(cells);
        var task = cell("task-column", cells);
        var who = cell("who-column", cells);
        var decided = cell("decision-column", cells);
        if (decided != null) {
            decisions.row(task, decided, who, cell("when-column", cells));
        } else if (task == null || who == null || done(cells)) {
            running.note(block.span());
        } else {
            decisions.row(task, who, when(cells));
        }
    }

    /** "A-7  Laga kajen" stands in one cell, where the number of a task is too close to it. */
    private List<Span> aligned(List<Span> cells) {
        var first = cells.getFirst();
        var m = NUMBERED.matcher(first.text());
        if (cells.size() != columns.size() - 1 || !columns.getFirst().equals("other-column") || !m.lookingAt()) {
            return cells;
        }
        var aligned = new ArrayList<>(cells.subList(1, cells.size()));
        aligned.addFirst(first.part(m.end(), first.text().length()));
        aligned.addFirst(first.part(0, m.end("number")));
        return aligned;
    }

    /** What was done already is nothing to be done. */
    private boolean done(List<Span> cells) {
        return others(cells).anyMatch(s -> isDone(lexicon, s.text()));
    }

    /** "Klar, i går": what it begins with says that it was done. */
    static boolean isDone(Lexicon lexicon, String said) {
        return lexicon.is("done-status", said.split("[,;.(]", 2)[0].strip());
    }

    /** In a column of its own, or beside the state of it: "Försenad, ny tid 31 oktober". */
    private @Nullable Span when(List<Span> cells) {
        var when = cell("when-column", cells);
        return when != null
                ? when
                : others(cells)
                        .filter(s -> NEW_TIME.matcher(s.text()).find())
                        .findFirst()
                        .orElse(null);
    }

    private Stream<Span> others(List<Span> cells) {
        return IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(i ->
                        columns.get(i).equals("other-column") && !cells.get(i).isEmpty())
                .mapToObj(cells::get);
    }

    private @Nullable Span cell(String column, List<Span> cells) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? null : cells.get(at);
    }

    private static List<Span> cells(Block block) {
        var cells = new ArrayList<Span>();
        int from = 0;
        var apart = APART.matcher(block.text());
        while (apart.find()) {
            cells.add(Span.trimmed(block, from, apart.start()));
            from = apart.end();
        }
        cells.add(Span.trimmed(block, from, block.text().length()));
        return cells;
    }
}
