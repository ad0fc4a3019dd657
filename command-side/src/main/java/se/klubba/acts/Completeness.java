package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Every component that is not marked as one that may be absent is there. */
final class Completeness {
    private Completeness() {}

    /** @throws Malformed naming the first that is missing; the parts of its occurrence by their own names */
    static void check(Act act) {
        check(act, "");
    }

    private static void check(@Nullable Object value, String path) {
        if (value instanceof Collection<?> many) {
            int i = 0;
            for (var one : many) {
                check(one, path + "[" + i++ + "]");
            }
        } else if (value instanceof Record part) {
            for (var component : part.getClass().getRecordComponents()) {
                checkComponent(part, component, path);
            }
        }
    }

    private static void checkComponent(Record part, RecordComponent component, String path) {
        var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        var value = ActParts.value(part, component);
        if (value == null && !optional(component)) {
            throw Reading.missing(name);
        }
        check(value, path.isEmpty() && name.equals(ActDescription.AT) ? "" : name);
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType());
    }
}
