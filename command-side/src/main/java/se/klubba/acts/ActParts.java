package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and rebuilds acts by their components: what holds of every act is said once. */
final class ActParts {
    private ActParts() {}

    static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
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
        var components = original.getClass().getRecordComponents();
        try {
            var constructor = original.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(c -> c.getName().equals(name) ? value : value(original, c))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot rebuild " + original.getClass(), e);
        }
    }
}
