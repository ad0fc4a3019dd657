package se.klubba.acts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every act there is, by its name as an effect; a new one is in it by being written. */
public final class ActCatalog {
    private static final Map<String, Class<? extends Act>> BY_EFFECT = scan();

    private static final Map<Class<?>, ActDescription> DESCRIBED = describe();

    private ActCatalog() {}

    public static Collection<Class<? extends Act>> all() {
        return BY_EFFECT.values();
    }

    /**
     * An act that may be an effect; what is received in a way of its own, as a document is, is none.
     *
     * @throws Malformed when there is no such effect, naming those that there are
     */
    public static Class<? extends Act> named(String effect) {
        var type = BY_EFFECT.get(effect);
        if (type == null || !of(type).posted()) {
            var effects = posted().stream().map(ActDescription::effect).sorted().collect(Collectors.joining(", "));
            throw new Malformed(effect, "there is no effect '" + effect + "'; there are " + effects);
        }
        return type;
    }

    /** What an act is called inside a decision or a record file. */
    public static String effect(Class<? extends Act> type) {
        return type.getAnnotation(Recordable.class).effect();
    }

    public static ActDescription of(Class<? extends Act> type) {
        return Objects.requireNonNull(DESCRIBED.get(type), () -> type + " is not marked as recordable");
    }

    /** Those that have an endpoint of their own, by path. */
    public static List<ActDescription> posted() {
        return DESCRIBED.values().stream()
                .filter(ActDescription::posted)
                .sorted(Comparator.comparing(ActDescription::path))
                .toList();
    }

    private static Map<Class<?>, ActDescription> describe() {
        var described = new HashMap<Class<?>, ActDescription>();
        var taken = new HashMap<String, Class<?>>();
        for (var type : BY_EFFECT.values()) {
            var act = ActDescription.of(type);
            described.put(type, act);
            for (var name : List.of("the command " + act.name(), "the path " + act.path())) {
                var other = act.posted() ? taken.put(name, type) : null;
                if (other != null) {
                    throw new IllegalStateException(other + " and " + type + " share " + name);
                }
            }
        }
        return described;
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
