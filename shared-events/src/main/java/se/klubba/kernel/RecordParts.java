package se.klubba.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and rebuilds records by their components, so that no event can forget to say under which keys it belongs. */
public final class RecordParts {
    /** @param keyed those of the components in which keys can be */
    private record Shape(List<RecordComponent> components, List<RecordComponent> keyed, Constructor<?> constructor) {
        /** @throws IllegalArgumentException naming the components that there are */
        RecordComponent component(String name) {
            return components.stream()
                    .filter(c -> c.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no component '" + name + "' among "
                            + components.stream().map(RecordComponent::getName).toList()));
        }
    }

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

    /** The components of a kind of record, in order. */
    public static Stream<RecordComponent> components(Class<?> type) {
        return SHAPES.get(type).components.stream();
    }

    /** @throws IllegalArgumentException where it has no component of that name */
    public static @Nullable Object part(Record of, String name) {
        return value(of, SHAPES.get(of.getClass()).component(name));
    }

    static Set<Key> keys(Record event) {
        var keys = new TreeSet<Key>();
        add(event, keys);
        return keys;
    }

    private static void add(Record part, Set<Key> keys) {
        for (var component : SHAPES.get(part.getClass()).keyed) {
            addFrom(value(part, component), keys);
        }
    }

    private static void addFrom(@Nullable Object value, Set<Key> keys) {
        switch (value) {
            case null -> {}
            case Key key -> keys.add(key);
            case Identifier id -> keys.add(id.key());
            case Keyed keyed -> keyed.keys().forEach(keys::add);
            case Collection<?> many -> many.forEach(one -> addFrom(one, keys));
            case KlubbaEvent event -> keys.addAll(event.keys());
            case Record part -> add(part, keys);
            default -> {}
        }
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

    static List<String> words(Record event) {
        var words = new ArrayList<String>();
        addWords(event, words);
        return words;
    }

    private static void addWords(@Nullable Object value, List<String> words) {
        switch (value) {
            case null -> {}
            case Words(var text) -> {
                if (text != null) {
                    words.add(text);
                }
            }
            case Collection<?> many -> many.forEach(one -> addWords(one, words));
            case Record part -> SHAPES.get(part.getClass()).components.forEach(c -> addWords(value(part, c), words));
            default -> {}
        }
    }

    static Record withoutWords(Record original) {
        return make(original.getClass(), c -> withoutWords(value(original, c)));
    }

    /**
     * A record of what each component is to be.
     *
     * @throws RuntimeException what the record itself refuses
     */
    public static Record make(Class<?> type, Function<RecordComponent, @Nullable Object> value) {
        var shape = SHAPES.get(type);
        var values = shape.components.stream().map(value).toArray();
        try {
            return (Record) shape.constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type, e);
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

    static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
