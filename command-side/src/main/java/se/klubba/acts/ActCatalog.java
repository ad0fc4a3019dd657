package se.klubba.acts;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every act there is, by its name as an effect; a new one is in it by being written. */
public final class ActCatalog {
    private static final Map<String, Class<? extends Act>> BY_EFFECT = scan();

    private ActCatalog() {}

    public static Collection<Class<? extends Act>> all() {
        return BY_EFFECT.values();
    }

    /** @throws IllegalArgumentException when there is no such effect */
    public static Class<? extends Act> named(String effect) {
        var type = BY_EFFECT.get(effect);
        if (type == null) {
            throw new IllegalArgumentException(
                    "there is no effect '" + effect + "'; there are " + String.join(", ", BY_EFFECT.keySet()));
        }
        return type;
    }

    /** What an act is called inside a decision or a record file. */
    public static String effect(Class<? extends Act> type) {
        return type.getAnnotation(Recordable.class).effect();
    }

    private static Map<String, Class<? extends Act>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Recordable.class));
        var found = new TreeMap<String, Class<? extends Act>>();
        for (var candidate : scanner.findCandidateComponents("se.klubba")) {
            var type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null)
                    .asSubclass(Act.class);
            var other = found.put(effect(type), type);
            if (other != null) {
                throw new IllegalStateException("two acts are called " + effect(type) + ": " + other + " and " + type);
            }
        }
        return found;
    }
}
