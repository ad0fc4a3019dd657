package se.klubba.drafts.recognising;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a text.
 *
 * @param lines one, or the first and the last: {@code 44}, {@code 44-45}
 * @param columns of the first character in the first line and the last in the last, from 1; null where it is whole lines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Spot(String lines, @Nullable String columns) {
    /** The first of its lines, from 1. */
    public int first() {
        int cut = lines.indexOf('-');
        return Integer.parseInt(cut < 0 ? lines : lines.substring(0, cut));
    }

    /** The last of its lines. */
    public int last() {
        return Integer.parseInt(lines.substring(lines.indexOf('-') + 1));
    }
}
