package se.klubba.records.resolving;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Words;

/** A record by its components: an act, or a value inside one. */
public record ActShape(Class<?> type, List<RecordComponent> components, Constructor<?> constructor) {
    public static ActShape of(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new ActShape(type, List.of(components), constructor);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record without its canonical constructor: " + type, e);
        }
    }

    /** Of an act: its verb. */
    public String verb() {
        return recordable().effect();
    }

    /** Of an act: the component that identifies what it brings into being; empty where nothing is. */
    public String creates() {
        return recordable().creates();
    }

    public boolean dated() {
        return recordable().dated();
    }

    /** Received in a way of its own, and not by a verb: a document, a file. */
    public boolean receivedAsItself() {
        return recordable().path().isEmpty() || !recordable().verb();
    }

    private Recordable recordable() {
        var found = type.getAnnotation(Recordable.class);
        if (found == null) {
            throw new IllegalStateException(type + " is not recordable");
        }
        return found;
    }

    public static boolean mayBeAbsent(RecordComponent component) {
        return component.isAnnotationPresent(Nullable.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public static Type typeOf(RecordComponent component) {
        return component.getGenericType();
    }

    /** What one such record holds that is not null. */
    public List<Object> values(Record of) {
        return components.stream()
                .map(c -> value(c, of))
                .filter(Objects::nonNull)
                .map(v -> v)
                .toList();
    }

    static @Nullable Object value(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }

    /** The fields that hold words. */
    public Set<String> words() {
        var names = new TreeSet<String>();
        components.stream().filter(c -> c.getType() == Words.class).forEach(c -> names.add(c.getName()));
        return names;
    }

    /** @throws IllegalArgumentException what the record itself refuses */
    public Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type, e);
        }
    }

    /** @throws IllegalArgumentException what the act itself refuses */
    public Act act(Object[] values) {
        return (Act) make(values);
    }
}
