package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.klubba.reading.PlaceInOriginal;

/** A text as it is: its lines, each on the page that the form feeds before it make. */
final class PlainText {
    private static final String EXTRACTOR = "klubba-text/1";
    /** Lines of a text that is not wrapped may be as long as a paragraph. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 50;
    /** A line that is shorter than this part of the widest was ended by who wrote it. */
    private static final double SHORT = 0.6;

    private static final Pattern ENDED = Pattern.compile("[.:;!?][\"”’)]*$");

    private PlainText() {}

    static Extracted read(Decoded decoded) {
        var printed = decoded.text().lines().toList();
        var plain = printed.stream().map(Plain::of).toList();
        int width = width(plain);
        var lines = new ArrayList<Line>();
        int page = decoded.text().indexOf('\f') < 0 ? 0 : 1;
        for (int i = 0; i < plain.size(); i++) {
            var text = plain.get(i);
            page += (int) text.chars().filter(c -> c == '\f').count();
            var next = i + 1 < plain.size() ? plain.get(i + 1) : "";
            lines.add(new Line(text, PlaceInOriginal.ofLine(page, i + 1), 0, full(text, next, width)));
        }
        boolean asSent = plain.equals(printed) && decoded.charset().equals("UTF-8");
        return new Extracted("text/plain;charset=" + decoded.charset(), EXTRACTOR, asSent, lines);
    }

    /** At which its lines are broken; 0 where they are not. */
    private static int width(List<String> lines) {
        var lengths = lines.stream()
                .mapToInt(l -> l.stripTrailing().length())
                .filter(l -> l > 0)
                .sorted()
                .toArray();
        if (lengths.length < 4 || lengths[lengths.length - 1] > WIDEST) {
            return 0;
        }
        int widest = lengths[Math.max(0, lengths.length - 1 - lengths.length / 50)];
        if (widest < NARROWEST) {
            return 0;
        }
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var next = lines.get(i + 1).strip();
            if (unended(lines.get(i), widest) && !next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
                broken++;
            }
        }
        return broken * 8 >= lengths.length ? widest : 0;
    }

    private static boolean unended(String line, int width) {
        var printed = line.stripTrailing();
        return printed.length() >= width * SHORT && !ENDED.matcher(printed).find();
    }

    private static boolean full(String line, String next, int width) {
        var first = next.strip().split("\\s", 2)[0];
        return width > 0
                && !line.isBlank()
                && !first.isEmpty()
                && (unended(line, width) || line.stripTrailing().length() + 1 + first.length() > width);
    }
}
