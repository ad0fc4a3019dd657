package se.klubba.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and rebuilds records by their components, so that no event can forget to say under which keys it belongs. */
final class RecordParts {
    /** @param keyed those of the components in which keys can be */
    private record Shape(List<RecordComponent> components, List<RecordComponent> keyed, Constructor<?> constructor) {}

    private static final List<Class<?>> KEYED = List.of(Key.class, Keyed.class, KlubbaEvent.class);

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
                var keyed = Arrays.stream(components)
                        .filter(component -> mayHaveKeys(component.getGenericType()))
                        .toList();
                return new Shape(List.of(components), keyed, constructor);
            } catch (NoSuchMethodException e) {
                throw new LinkageError("a record without its canonical constructor: " + type, e);
            }
        }
    };

    private RecordParts() {}

    static Set<Key> keys(Record event) {
        var keys = new TreeSet<Key>();
        values(event, SHAPES.get(event.getClass()).keyed)
                .flatMap(RecordParts::keysIn)
                .forEach(keys::add);
        return keys;
    }

    /** Whatever is open may have some. */
    private static boolean mayHaveKeys(Type type) {
        return switch (type) {
            case Class<?> some when KEYED.stream().anyMatch(keyed -> keyed.isAssignableFrom(some)) -> true;
            case Class<?> part
            when part.isRecord() ->
                Arrays.stream(part.getRecordComponents()).anyMatch(c -> mayHaveKeys(c.getGenericType()));
            case Class<?> other -> !other.isEnum() && !Modifier.isFinal(other.getModifiers());
            default -> true;
        };
    }

    private static Stream<Key> keysIn(Object value) {
        return switch (value) {
            case Key key -> Stream.of(key);
            case Keyed keyed -> keyed.keys();
            case Collection<?> many -> many.stream().flatMap(RecordParts::keysIn);
            case KlubbaEvent event -> event.keys().stream();
            case Record part -> values(part, SHAPES.get(part.getClass()).keyed).flatMap(RecordParts::keysIn);
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

    private static Stream<Object> values(Record of, List<RecordComponent> components) {
        return components.stream().map(c -> value(of, c)).filter(v -> v != null).map(v -> v);
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
