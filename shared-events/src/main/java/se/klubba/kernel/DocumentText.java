package se.klubba.kernel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a document, by lines. Lines end at LF or CR LF; a byte order mark is not part of the text. */
public record DocumentText(List<String> lines) {
    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** From UTF-8; a byte that is none is read as U+FFFD. */
    public static DocumentText of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.UTF_8));
    }

    public static DocumentText of(String text) {
        return new DocumentText(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
    }

    /** What stands there: its lines, or a part of one; null where there is no such place. */
    public @Nullable String at(Source source) {
        var range = source.lines();
        if (range.last() > lines.size()) {
            return null;
        }
        var there = String.join("\n", lines.subList(range.first() - 1, range.last()));
        var columns = source.columns();
        if (columns == null) {
            return there.strip();
        }
        var first = lines.get(range.first() - 1);
        var last = lines.get(range.last() - 1);
        if (columns.first() > length(first) || columns.last() > length(last)) {
            return null;
        }
        int begins = first.offsetByCodePoints(0, columns.first() - 1);
        int ends = there.length() - last.length() + last.offsetByCodePoints(0, columns.last());
        return there.substring(begins, ends).strip();
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
