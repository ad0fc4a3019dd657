package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of things to do, by the heads of its columns: "Vad, Vem, När". */
final class ActionTable {
    private final Lexicon lexicon;
    private List<String> columns = List.of();

    ActionTable(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void begin() {
        columns = List.of();
    }

    /** Whether it is a row of such a table, its head among them. */
    boolean row(Block block) {
        if (block.text().indexOf('\t') < 0) {
            columns = List.of();
            return false;
        }
        return !columns.isEmpty() || heads(block);
    }

    private boolean heads(Block block) {
        var cells = cells(block);
        var named = cells.stream().map(c -> column(c.text())).toList();
        return (named.contains("task-column") && named.contains("who-column") || named.contains("decision-column"))
                && cells.size() > 1
                && cells.size() < 8
                && named.stream().noneMatch(String::isEmpty);
    }

    private String column(String text) {
        for (var name : List.of("decision-column", "task-column", "who-column", "when-column", "other-column")) {
            if (lexicon.is(name, text)) {
                return name;
            }
        }
        return "";
    }

    void read(Block block, Running running) {
        var cells = cells(block);
        if (columns.isEmpty()) {
            columns = cells.stream().map(c -> column(c.text())).toList();
            return;
        }
        var task = cell("task-column", cells);
        var who = cell("who-column", cells);
        var decided = cell("decision-column", cells);
        if (decided != null) {
            running.row(task, decided, who, cell("when-column", cells));
        } else if (task == null || who == null || done(cells)) {
            running.note(block.span());
        } else {
            running.row(task, who, cell("when-column", cells));
        }
    }

    /** What was done already is nothing to be done. */
    private boolean done(List<Span> cells) {
        var status = cell("other-column", cells);
        return status != null && lexicon.is("done-status", status.text());
    }

    private @Nullable Span cell(String column, List<Span> cells) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? null : cells.get(at);
    }

    private static List<Span> cells(Block block) {
        var cells = new ArrayList<Span>();
        int from = 0;
        for (int tab = block.text().indexOf('\t'); tab >= 0; tab = block.text().indexOf('\t', from)) {
            cells.add(Span.trimmed(block, from, tab));
            from = tab + 1;
        }
        cells.add(Span.trimmed(block, from, block.text().length()));
        return cells;
    }
}
