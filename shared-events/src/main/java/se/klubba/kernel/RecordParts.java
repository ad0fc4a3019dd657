package se.klubba.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and rebuilds records by their components, so that no event can forget to say under which keys it belongs. */
final class RecordParts {
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                for (var component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new Shape(List.of(components), constructor);
            } catch (NoSuchMethodException e) {
                throw new LinkageError("a record without its canonical constructor: " + type, e);
            }
        }
    };

    private RecordParts() {}

    static Set<Key> keys(Record event) {
        var keys = new TreeSet<Key>();
        values(event).flatMap(RecordParts::keysIn).forEach(keys::add);
        return keys;
    }

    private static Stream<Key> keysIn(Object value) {
        return switch (value) {
            case Key key -> Stream.of(key);
            case Keyed keyed -> keyed.keys();
            case Collection<?> many -> many.stream().flatMap(RecordParts::keysIn);
            case KlubbaEvent event -> event.keys().stream();
            case Record part -> values(part).flatMap(RecordParts::keysIn);
            default -> Stream.empty();
        };
    }

    static Record withoutWords(Record original) {
        var shape = SHAPES.get(original.getClass());
        var values = shape.components.stream()
                .map(c -> withoutWords(value(original, c)))
                .toArray();
        try {
            return (Record) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot rebuild " + original.getClass(), e);
        }
    }

    private static @Nullable Object withoutWords(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Words _ -> Words.DISPOSED;
            case List<?> many -> many.stream().map(RecordParts::withoutWords).toList();
            case Identifier id -> id;
            case EdtfDate date -> date;
            case Record part -> withoutWords(part);
            default -> value;
        };
    }

    private static Stream<Object> values(Record of) {
        return SHAPES.get(of.getClass()).components.stream()
                .map(c -> value(of, c))
                .filter(v -> v != null)
                .map(v -> v);
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
