package se.klubba.drafts.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Comma-separated values (RFC 4180), also with semicolons or tabs between, as spreadsheets in Swedish write them.
 *
 * @param head the first row
 * @param rows those after it; empty ones are left out, and counted
 */
record Table(Row head, List<Row> rows) {
    static final int MOST_ROWS = 5_000;

    /** @param number as the spreadsheet counts, from 1 */
    record Row(int number, List<String> cells) {
        /** What stands under a column; empty where the row has no such column. */
        String at(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    static Table of(String text) {
        var cells = cells(text, separator(text));
        var rows = IntStream.range(0, cells.size())
                .mapToObj(i -> new Row(i + 1, cells.get(i)))
                .filter(row -> !row.cells().stream().allMatch(String::isBlank))
                .toList();
        return rows.isEmpty()
                ? new Table(new Row(1, List.of()), List.of())
                : new Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /** Whichever its head has most of. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
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
}
