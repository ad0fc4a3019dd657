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
        var text = new String(bytes, StandardCharsets.UTF_8);
        return new DocumentText(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
    }

    /** What stands there: its lines, or a part of one; null where there is no such place. */
    public @Nullable String at(Source source) {
        var range = source.lines();
        if (range.last() > lines.size()) {
            return null;
        }
        var columns = source.columns();
        if (columns != null) {
            return columns(lines.get(range.first() - 1), columns);
        }
        return String.join("\n", lines.subList(range.first() - 1, range.last())).strip();
    }

    private static @Nullable String columns(String line, Source.Range columns) {
        if (columns.last() > line.codePointCount(0, line.length())) {
            return null;
        }
        return line.substring(
                        line.offsetByCodePoints(0, columns.first() - 1), line.offsetByCodePoints(0, columns.last()))
                .strip();
    }
}
