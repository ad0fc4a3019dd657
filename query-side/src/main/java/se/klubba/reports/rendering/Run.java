package se.klubba.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text, and how it breaks. Public for the template of the page. */
public record Run(String text, Kind kind) {
    /** A day at no hyphen; a word that no column of a sheet holds anywhere; all else between words. */
    public enum Kind {
        DAY,
        LONG,
        PLAIN
    }

    private static final Pattern PIECE =
            Pattern.compile("(?<day>(?:\\.\\./)?\\b\\d{4}(?:-\\d\\d){1,2}\\b)|(?<long>[\\p{L}\\p{N}_.]{25,})");

    /** Of which the text is made, in order. */
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        var pieces = PIECE.matcher(text);
        int told = 0;
        while (pieces.find()) {
            if (pieces.start() > told) {
                runs.add(new Run(text.substring(told, pieces.start()), Kind.PLAIN));
            }
            runs.add(new Run(pieces.group(), pieces.group("day") == null ? Kind.LONG : Kind.DAY));
            told = pieces.end();
        }
        if (told < text.length()) {
            runs.add(new Run(text.substring(told), Kind.PLAIN));
        }
        return runs;
    }
}
