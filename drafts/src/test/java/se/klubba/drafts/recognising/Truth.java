package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody who reads minutes would record of them, written by hand beside the text: a line {@code kind | item | words | verb | field=value | …}
 * for each effect. {@code decided} is a clause, with a verb or without one that records know; {@code assigned} gives somebody something to do;
 * {@code happened} is recorded and decided by nobody; {@code meeting} and {@code there} are the head. The item {@code *} is any, the value {@code ?} is not judged. What
 * happened and has no value that is judged may be taken in two ways: a draft may say it or leave it.
 */
record Truth(Map<String, String> meeting, Map<String, String> there, List<Row> rows) {
    static final String ANY = "?";
    private static final int OVERLAP = 8;

    /** One line. */
    record Row(String kind, String item, String words, String verb, Map<String, String> fields) {
        boolean clause() {
            return kind.equals("decided");
        }

        /** Whether it may be recorded, and need not: it happened, and no value of it is judged. */
        boolean permitted() {
            return kind.equals("happened") && fields.values().stream().allMatch(ANY::equals);
        }

        /** Whether it says of a passage of the draft what that does. */
        boolean of(String inItem, String passage) {
            var own = folded(words);
            var other = folded(passage);
            return (item.equals("*")
                            || item.equals(inItem)
                            || inItem.matches(java.util.regex.Pattern.quote(item) + "[a-z]"))
                    && (other.contains(own) || other.length() > 12 && own.contains(other) || overlap(own, other));
        }

        /** "vi bestämde att svara" and "att svara, två sidor": the end of one is the beginning of the other. */
        private static boolean overlap(String own, String other) {
            for (int at = own.indexOf(' '); at >= 0 && own.length() - at > OVERLAP; at = own.indexOf(' ', at + 1)) {
                if (other.startsWith(own.substring(at + 1))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a value of the draft is the one that stands here. */
        boolean has(String field, Object value) {
            var own = fields.get(field);
            return own != null && (own.equals(ANY) || same(field, own, value));
        }

        private static boolean same(String field, String own, Object value) {
            var said = folded(
                    value instanceof List<?> several
                            ? String.join(
                                    " + ", several.stream().map(String::valueOf).toList())
                            : String.valueOf(value));
            var expected = folded(own);
            boolean loose = List.of("instrument", "body", "to").contains(field);
            return said.equals(expected)
                    || loose && expected.indexOf('+') < 0 && (said.contains(expected) || expected.contains(said));
        }
    }

    static Truth of(String text) {
        Map<String, String> meeting = new LinkedHashMap<>();
        Map<String, String> there = new LinkedHashMap<>();
        var rows = new ArrayList<Row>();
        for (var line : text.lines().filter(l -> !l.isBlank()).toList()) {
            var cells = line.split("\\s*\\|\\s*");
            switch (cells[0]) {
                case "meeting" -> meeting = fields(cells, 1);
                case "there" -> there = fields(cells, 1);
                default -> {
                    boolean assigned = cells[0].equals("assigned");
                    var verb = assigned ? "giveAssignment" : cells.length > 3 ? cells[3] : "";
                    rows.add(new Row(cells[0], cells[1], cells[2], verb, fields(cells, assigned ? 3 : 4)));
                }
            }
        }
        return new Truth(meeting, there, List.copyOf(rows));
    }

    private static Map<String, String> fields(String[] cells, int from) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = from; i < cells.length; i++) {
            int cut = cells[i].indexOf('=');
            fields.put(
                    cells[i].substring(0, cut).strip(),
                    cells[i].substring(cut + 1).strip());
        }
        return fields;
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[*`]", "")
                .replaceAll("[\\s|]+", " ")
                .strip();
    }
}
