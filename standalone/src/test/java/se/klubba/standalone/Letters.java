package se.klubba.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A text by its letters alone: a place is the same whatever the lines are broken into, and whichever file the text was taken from. */
final class Letters {
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final List<String> lines;
    /** How many letters stand before each line. */
    private final int[] before;

    /** The first and the last letter of a place. */
    record Stretch(int first, int last) {
        boolean meets(Stretch other) {
            return first <= other.last && other.first <= last;
        }
    }

    Letters(String text) {
        this.lines = text.lines().toList();
        this.before = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            before[i + 1] = before[i] + letters(lines.get(i));
        }
    }

    private static int letters(String some) {
        return SPACE.matcher(some).replaceAll("").length();
    }

    /** Every letter, for whoever compares two texts. */
    String all() {
        return SPACE.matcher(String.join("", lines)).replaceAll("");
    }

    /** Of places as record files write them: {@code {lines: 3-4, columns: 1-20}}, or a list of such; a quotation has no place. */
    List<Stretch> of(JsonNode source) {
        var found = new ArrayList<Stretch>();
        add(source, found);
        return found;
    }

    private void add(JsonNode source, List<Stretch> found) {
        if (source.isArray()) {
            source.forEach(s -> add(s, found));
        } else if (source.has("lines")) {
            var rows = source.path("lines").asString().split("-");
            int first = Integer.parseInt(rows[0]) - 1;
            int last = Integer.parseInt(rows[rows.length - 1]) - 1;
            if (!source.has("columns")) {
                found.add(new Stretch(before[first], before[last + 1] - 1));
                return;
            }
            var columns = source.path("columns").asString().split("-");
            found.add(new Stretch(
                    before[first] + letters(start(first, Integer.parseInt(columns[0]) - 1)),
                    before[last] + letters(start(last, Integer.parseInt(columns[columns.length - 1]))) - 1));
        }
    }

    private String start(int line, int columns) {
        return lines.get(line).substring(0, Math.min(columns, lines.get(line).length()));
    }
}
