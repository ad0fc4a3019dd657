package se.klubba.generated;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.Samples;
import se.klubba.kernel.Creates;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Term;
import se.klubba.record.event.RecordEvent;
import se.klubba.visibility.event.VisibilityEvent;

/**
 * What nothing else here tells: of each kind of fact that has not happened in a register that is large enough for all others, a sample, about
 * what there is. Chance has no part in it.
 */
final class Untold {
    /** Of so many events all has happened that is told elsewhere. */
    static final long LARGE = 20_000;

    private final long after;
    /** What has not happened; the one amends what there is, and in a register that is made up nobody hides or publishes anything. */
    private final Set<Class<? extends KlubbaEvent>> missing = EventCatalog.all().stream()
            .filter(kind -> !RecordEvent.class.isAssignableFrom(kind) && !VisibilityEvent.class.isAssignableFrom(kind))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private final Map<Class<?>, Identifier> latest = new HashMap<>();

    /** @param after so many events */
    Untold(long after) {
        this.after = after;
    }

    void has(KlubbaEvent event) {
        missing.remove(event.getClass());
        event.creates().forEach(thing -> latest.put(thing.getClass(), thing));
    }

    void at(Sitting sitting, long position) {
        if (position < after) {
            return;
        }
        missing.stream()
                .flatMap(kind -> sample(kind, sitting).stream())
                .findFirst()
                .ifPresent(sitting::aside);
    }

    /** Empty where there is nothing yet that it could be about, or a sample does not do for it. */
    private Optional<KlubbaEvent> sample(Class<? extends KlubbaEvent> kind, Sitting sitting) {
        var missing = new AtomicBoolean();
        var samples = new Samples((type, _) -> {
            var known = known(type, sitting);
            missing.compareAndSet(false, known == null && Identifier.class.isAssignableFrom(type));
            return known;
        });
        try {
            var sample = (KlubbaEvent) samples.of(
                    kind,
                    component -> component.isAnnotationPresent(Creates.class)
                            ? Samples.identifier(component.getType(), kind.getSimpleName() + "-1")
                            : samples.value(component));
            return missing.get() ? Optional.empty() : Optional.of(sample);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable Object known(Class<?> type, Sitting sitting) {
        if (Identifier.class.isAssignableFrom(type)) {
            return type.isInstance(sitting.body.id)
                    ? sitting.body.id
                    : type.isInstance(sitting.meeting.meeting) ? sitting.meeting.meeting : latest.get(type);
        }
        return switch (type.getSimpleName()) {
            case "Occurrence" -> sitting.aside();
            case "ItemNumber" -> sitting.item();
            case "LocalDate" -> sitting.on();
            case "EdtfDate" -> EdtfDate.on(sitting.on());
            case "Term" -> Term.from(sitting.on());
            default -> null;
        };
    }
}
