package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.RecordParts;

/** Reads and rebuilds acts by their components: what holds of every act is said once. */
final class ActParts {
    private ActParts() {}

    static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    /**
     * A value inside another, however deep.
     *
     * @param path as {@code sources[0].lines}
     * @param optional whether it may be absent
     */
    record Part(String path, boolean optional, @Nullable Object value) {}

    /** Every part of a value, the whole before what is in it. */
    static Stream<Part> parts(@Nullable Object whole) {
        return parts(whole, "");
    }

    private static Stream<Part> parts(@Nullable Object whole, String path) {
        return switch (whole) {
            case Collection<?> many -> {
                var all = List.copyOf(many);
                yield IntStream.range(0, all.size())
                        .mapToObj(i -> new Part(path + "[" + i + "]", false, all.get(i)))
                        .flatMap(ActParts::withParts);
            }
            case EdtfDate _ -> Stream.empty();
            case Record part ->
                components(part.getClass())
                        .map(c -> new Part(
                                path.isEmpty() ? c.getName() : path + "." + c.getName(), optional(c), value(part, c)))
                        .flatMap(ActParts::withParts);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Part> withParts(Part part) {
        return Stream.concat(Stream.of(part), parts(part.value(), part.path()));
    }

    /** Marked as one that may be absent, or a list, which then is empty. */
    static boolean optional(RecordComponent component) {
        return mayBeAbsent(component) || Collection.class.isAssignableFrom(component.getType());
    }

    /** A list that is not marked as one that may be absent. */
    static boolean emptyUnlessSaid(RecordComponent component) {
        return !mayBeAbsent(component) && Collection.class.isAssignableFrom(component.getType());
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static @Nullable Object value(Object of, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }

    /** The same with another value for one component. */
    static Record with(Record original, String name, Object value) {
        return make(original.getClass(), c -> c.getName().equals(name) ? value : value(original, c));
    }

    /** @throws IllegalArgumentException what the record itself refuses */
    static <R extends Record> R make(Class<R> type, Function<RecordComponent, @Nullable Object> value) {
        return type.cast(RecordParts.make(type, value));
    }
}
