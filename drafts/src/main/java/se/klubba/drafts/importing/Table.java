package se.klubba.drafts.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), also with semicolons or tabs between, as spreadsheets in Swedish write them.
 *
 * @param head the first row
 * @param rows those after it, empty ones left out
 */
record Table(List<String> head, List<List<String>> rows) {
    static final int MOST_ROWS = 5_000;

    static Table of(String text) {
        var all = cells(text, separator(text));
        all.removeIf(row -> row.stream().allMatch(String::isBlank));
        return all.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(all.getFirst(), List.copyOf(all.subList(1, all.size())));
    }

    /** Whichever its first line has most of. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(x -> x == c).count();
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private static List<List<String>> cells(String text, char separator) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(cell.toString().strip());
        rows.add(List.copyOf(row));
        return rows;
    }

    /** What stands in a row under a column; empty where it has no such column. */
    static String at(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
