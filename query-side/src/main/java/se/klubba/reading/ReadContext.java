package se.klubba.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.kernel.Identifier;

/**
 * One answer while it is put together: everything in it is read through here, so that it is of one day and one moment, and knows which
 * events touch it. Not for more than one thread.
 */
public final class ReadContext implements Background {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Views views;
    private final Reader reader;
    private final LocalDate day;
    private final ZoneId zone;
    private final @Nullable Known known;
    private final long atLeast;
    private final Map<View<?>, Long> seen = new HashMap<>();
    private final long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    private long touched = -1;

    /**
     * As known then.
     *
     * @param to how many events were in the log
     * @param said as the caller said it
     */
    public record Known(long to, String said) {}

    /** @param known null for as known now */
    public ReadContext(Views views, Reader reader, LocalDate day, ZoneId zone, @Nullable Known known, long atLeast) {
        this.views = views;
        this.reader = reader;
        this.day = day;
        this.zone = zone;
        this.known = known;
        this.atLeast = atLeast;
    }

    /** Who asks. */
    public Reader reader() {
        return reader;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    public <V> @Nullable Stored<V> find(View<V> view, String key) {
        use(view);
        var found = known == null ? views.find(view, key) : views.foldAt(view, key, known.to());
        touch(found);
        return found;
    }

    /** All of a view; what of it counts for the answer is for the caller to {@link #touch}. */
    public <V> List<Stored<V>> all(View<V> view) {
        use(view);
        return known == null ? views.all(view) : views.allAt(view, known.to());
    }

    @Override
    public OnRecord of(FactsView view) {
        return new Loaded(all(view).stream().collect(Collectors.toMap(Stored::key, Function.identity())));
    }

    /** All of a view at once: an answer asks for very many of its things, one at a time. */
    private record Loaded(Map<String, Stored<Standing>> byKey) implements OnRecord {
        @Override
        public @Nullable Stored<Standing> find(String key) {
            return byKey.get(key);
        }

        @Override
        public Stream<Stored<Standing>> all() {
            return byKey.values().stream();
        }
    }

    @Override
    public String disposed() {
        return Named.DISPOSED;
    }

    /** What stands about one thing, which must be known. */
    public Standing standing(View<Standing> view, Identifier id) {
        var found = find(view, id.value());
        if (found != null && !found.value().facts().isEmpty()) {
            return found.value();
        }
        throw absent(view, id.keyName(), id.value());
    }

    /**
     * What a list of such things has for one of them, which must be known.
     *
     * @param entry null where nothing that was told by the day says that there is such a thing
     */
    public <T> T entry(View<Standing> view, Identifier id, BiFunction<Standing, LocalDate, @Nullable T> entry) {
        var standing = standing(view, id);
        var told = entry.apply(standing, day);
        if (told != null) {
            return told;
        }
        throw entry.apply(standing, LocalDate.MAX) == null
                ? absent(view, id.keyName(), id.value())
                : ReadProblem.notThereYet(id.keyName(), id.value(), day);
    }

    /** It is not on record, or was not then. */
    public ReadProblem absent(View<Standing> view, String kind, String id) {
        if (known != null) {
            var now = views.find(view, id);
            if (now != null && !now.value().facts().isEmpty()) {
                return ReadProblem.notKnownThen(kind, id, known.said());
            }
        }
        return ReadProblem.unknown(kind, id);
    }

    public void touch(@Nullable Stored<?> stored) {
        touched = stored == null ? touched : Math.max(touched, stored.position());
    }

    @Override
    public void touch(long position) {
        touched = Math.max(touched, position);
    }

    /** Position of the last event that touches what was read; -1 where none does. */
    public long touched() {
        return touched;
    }

    /** How many events the answer has seen: the least of all views that were read. */
    public long position() {
        return known != null
                ? known.to()
                : seen.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private void use(View<?> view) {
        if (seen.containsKey(view)) {
            return;
        }
        if (atLeast > 0) {
            views.await(view, atLeast, Duration.ofNanos(Math.max(0, giveUpAt - System.nanoTime())));
        }
        seen.put(view, known == null ? views.position(view) : known.to());
    }
}
