package se.klubba.acts;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.KlubbaEvent;

/** Makes of a fact the act that puts it on record, so that it can be judged again by the rule that let it be recorded. */
public final class Retelling {
    /** Several acts may lead to one kind of fact, as the outcomes of a point do; they ask the same of what is on record. */
    private static final Map<Class<?>, Class<? extends Act>> BY_FACT = ActCatalog.all().stream()
            .filter(act -> fact(act) != KlubbaEvent.class)
            .collect(Collectors.toUnmodifiableMap(Retelling::fact, Function.identity(), (first, _) -> first));

    private Retelling() {}

    /**
     * Null where the fact tells of another entry.
     *
     * @throws IllegalArgumentException what the act itself refuses
     */
    public static @Nullable Act of(KlubbaEvent fact) {
        var act = BY_FACT.get(fact.getClass());
        return act == null
                ? null
                : (Act) ActParts.make(act.asSubclass(Record.class), said -> part(fact, said.getName()));
    }

    private static @Nullable Object part(KlubbaEvent fact, String name) {
        return ActParts.components(fact.getClass())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> ActParts.value(fact, c))
                .orElse(null);
    }

    private static Class<? extends KlubbaEvent> fact(Class<? extends Act> act) {
        return act.getAnnotation(Recordable.class).fact();
    }
}
