package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every component that is not marked as one that may be absent is there. */
final class Completeness {
    private Completeness() {}

    /** The fields that are missing in it, as {@code sources[0].lines}. */
    static Stream<String> missing(@Nullable Object value) {
        return missing(value, "");
    }

    private static Stream<String> missing(@Nullable Object value, String path) {
        return switch (value) {
            case Collection<?> many -> {
                var all = List.copyOf(many);
                yield IntStream.range(0, all.size()).boxed().flatMap(i -> missing(all.get(i), path + "[" + i + "]"));
            }
            case Record part ->
                ActParts.components(part.getClass()).flatMap(component -> missing(component, part, path));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> missing(RecordComponent component, Record part, String path) {
        var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        var value = ActParts.value(part, component);
        return value == null && !optional(component) ? Stream.of(name) : missing(value, name);
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType());
    }
}
