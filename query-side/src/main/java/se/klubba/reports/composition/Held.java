package se.klubba.reports.composition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.PersonId;

/** A meeting that was held, or of which it is on record who was there. */
final class Held {
    /** What says that it was opened or closed; null where nothing does. */
    private @Nullable Long held;

    private @Nullable LocalDate on;
    /** For the whole of it, each with the fact that says so. */
    private final Map<PersonId, Long> present = new LinkedHashMap<>();

    private final Set<Long> recorded = new LinkedHashSet<>();

    void held(long entry) {
        held = held == null ? entry : held;
    }

    void recorded(long entry) {
        recorded.add(entry);
    }

    void present(PersonId person, long entry) {
        present.putIfAbsent(person, entry);
    }

    void on(LocalDate day) {
        on = day;
    }

    @Nullable
    Long held() {
        return held;
    }

    /** Null before it is known. */
    @Nullable
    LocalDate on() {
        return on;
    }

    boolean within(LocalDate from, LocalDate to) {
        return on != null && !on.isBefore(from) && !on.isAfter(to);
    }

    Map<PersonId, Long> present() {
        return present;
    }

    /** What says who was there; none where nothing does. */
    Set<Long> recorded() {
        return recorded;
    }
}
