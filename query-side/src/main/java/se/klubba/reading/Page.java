package se.klubba.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code next} is the URL of the part after it, null for the last one. */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
    /** A list that has one part. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
