package se.klubba.axon.mongodb.views;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The views that are kept in a database, for as many nodes as read it. */
public final class MongoViews implements Views {
    private static final Logger LOG = LoggerFactory.getLogger(MongoViews.class);
    private static final int EVENTS_AT_ONCE = 5_000;
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(25);

    private final List<View<?>> views;
    private final EventLog log;
    private final Folds folds;
    private final MongoDatabase database;
    private final MongoTokenStore tokens;
    private final JsonMapper json;
    private final Generations generations;
    private final Moves moves = new Moves();
    private final Standings standings;
    private final Upkeep upkeep;
    private final Decoded decoded = new Decoded();

    /** Where 5,000 events are held at once. */
    public MongoViews(
            Collection<? extends View<?>> views,
            EventLog log,
            Hiding hiding,
            MongoDatabase database,
            MongoTokenStore tokens,
            JsonMapper json) {
        this(views, log, hiding, database, tokens, json, EVENTS_AT_ONCE);
    }

    /**
     * @param views every view of the application
     * @param hiding what is hidden of the past from an event on
     * @param json writes and reads them
     * @param eventsAtOnce how many events a fold of all of the log holds in memory, about
     * @throws IllegalArgumentException for a name that is no name, or given twice, or a version below 1
     */
    public MongoViews(
            Collection<? extends View<?>> views,
            EventLog log,
            Hiding hiding,
            MongoDatabase database,
            MongoTokenStore tokens,
            JsonMapper json,
            int eventsAtOnce) {
        this.views = checked(views);
        this.log = log;
        var skips = new Skips(database);
        this.folds = new Folds(log, hiding, skips, eventsAtOnce);
        this.database = database;
        this.tokens = tokens;
        this.json = json;
        this.generations = new Generations(database);
        this.standings = new Standings(this.views);
        this.upkeep = new Upkeep(this.views, log, generations, skips, tokens, moves);
    }

    private static List<View<?>> checked(Collection<? extends View<?>> views) {
        var names = new HashSet<String>();
        for (var view : views) {
            if (!view.name().matches("[a-z][a-z0-9-]*") || view.version() < 1) {
                throw new IllegalArgumentException(
                        "no name or version for a view: " + view.name() + " " + view.version());
            }
            if (!names.add(view.name())) {
                throw new IllegalArgumentException("two views are called " + view.name());
            }
        }
        return List.copyOf(views);
    }

    /** What keeps these views on this node; not started yet. */
    public Projections projections(StreamableEventSource source, ProjectionSettings settings) {
        return new Projections(this, views, folds, source, settings);
    }

    @Override
    public <V> @Nullable Stored<V> find(View<V> view, String key) {
        var served = served(view);
        while (served != null) {
            var found = read(view, served, key);
            var now = served(view);
            if (found != null || now == null || now.id().equals(served.id())) {
                return found;
            }
            served = now;
        }
        return foldAt(view, key, log.head());
    }

    @Override
    public <V> Map<String, Stored<V>> find(View<V> view, Collection<String> keys) {
        var served = standings.served(view, generations);
        var found = served == null ? null : read(view, served, keys);
        if (found == null || found.size() < keys.size()) {
            // it may have been dropped for a newer one meanwhile
            var now = standings.served(view, generations, System.nanoTime());
            if (now == null) {
                return folded(view, keys);
            }
            if (found == null || served == null || !now.id().equals(served.id())) {
                found = read(view, now, keys);
            }
        }
        return found;
    }

    private <V> Map<String, Stored<V>> read(View<V> view, Generation served, Collection<String> keys) {
        try {
            return byKey(kept(view, served).find(keys));
        } catch (JacksonException other) {
            LOG.warn("{} cannot be read as it is stored, and is folded: {}", served.id(), other.getOriginalMessage());
            return folded(view, keys);
        }
    }

    @Override
    public <V> Map<RowsWanted, List<RowsWanted.Place>> rows(Listed<V> view, Collection<RowsWanted> wanted) {
        return listed(
                view,
                rows -> rows.find(wanted),
                found -> found.values().stream().anyMatch(List::isEmpty),
                all -> wanted.stream().collect(Collectors.toMap(one -> one, one -> one.among(view, all))));
    }

    @Override
    public <V> List<RowsWanted.Place> places(Listed<V> view, String key, String item, long day, long known) {
        return listed(
                view,
                rows -> rows.places(key, item, day, known),
                List::isEmpty,
                all -> RowsWanted.placesOf(view, all, key, item, day, known));
    }

    /** @param lacks whether there may be more of it than was found */
    private <V, T> T listed(
            Listed<V> view, Function<KeptRows, T> kept, Predicate<T> lacks, Function<List<Stored<V>>, T> folded) {
        var served = standings.served(view, generations);
        while (served != null && served.version() == view.version()) {
            var found = kept.apply(kept(view, served).rows());
            // it may have been dropped for a newer one meanwhile
            var now = lacks.test(found) ? standings.served(view, generations, System.nanoTime()) : served;
            if (now != null && now.id().equals(served.id())) {
                return found;
            }
            served = now;
        }
        return folded.apply(folds.toldAt(view, log.head()));
    }

    private <V> Map<String, Stored<V>> folded(View<V> view, Collection<String> keys) {
        return byKey(folds.at(view, keys, log.head()));
    }

    private static <V> Map<String, Stored<V>> byKey(List<Stored<V>> all) {
        return all.stream().collect(Collectors.toMap(Stored::key, one -> one));
    }

    @Override
    public long position() {
        var goOn = standings.all(generations).stream()
                .filter(g -> g.stoppedAt() == null)
                .mapToLong(g -> g.atLeast(moves.kept(g.id())).position())
                .min();
        return goOn.isPresent() ? goOn.getAsLong() : log.head();
    }

    @Override
    public void await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        long reached = position();
        while (reached < position) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new ViewBehind("furthest behind", position, reached);
            }
            moves.await(Math.min(left, POLL));
            standings.forget();
            reached = position();
        }
    }

    @Override
    public <V> List<Stored<V>> all(View<V> view) {
        var served = served(view);
        while (served != null) {
            var found = read(view, served);
            var now = served(view);
            if (now == null || now.id().equals(served.id())) {
                return found;
            }
            served = now;
        }
        return allAt(view, log.head());
    }

    /** What an older version stored may not be what this one reads: then it is folded up to where that one stands. */
    private <V> @Nullable Stored<V> read(View<V> view, Generation served, String key) {
        try {
            return kept(view, served).find(key);
        } catch (JacksonException other) {
            LOG.warn("{} cannot be read as it is stored, and is folded: {}", served.id(), other.getOriginalMessage());
            return foldAt(view, key, served.position());
        }
    }

    private <V> List<Stored<V>> read(View<V> view, Generation served) {
        try {
            return kept(view, served).all();
        } catch (JacksonException other) {
            LOG.warn("{} cannot be read as it is stored, and is folded: {}", served.id(), other.getOriginalMessage());
            return allAt(view, served.position());
        }
    }

    @Override
    public long position(View<?> view) {
        var served = served(view);
        return served == null ? 0 : served.position();
    }

    @Override
    public void await(View<?> view, long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        long reached = position(view);
        while (reached < position) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new ViewBehind(view.name(), position, reached);
            }
            moves.await(Math.min(left, POLL));
            reached = position(view);
        }
    }

    @Override
    public <V> @Nullable Stored<V> foldAt(View<V> view, String key, long to) {
        return folds.toldAt(view, key, to);
    }

    @Override
    public <V> List<Stored<V>> allAt(View<V> view, long to) {
        return folds.toldAt(view, to);
    }

    @Override
    public CompletableFuture<Void> rebuild(View<?> view) {
        return upkeep.rebuild(view);
    }

    @Override
    public void skip(View<?> view, long position, String who, String why) {
        upkeep.skip(view, position, who, why);
    }

    @Override
    public List<Progress> progress() {
        return upkeep.progress();
    }

    @Override
    public List<Difference> check(View<?> view) {
        return differences(view);
    }

    private <V> List<Difference> differences(View<V> view) {
        var served = served(view);
        if (served == null) {
            throw new IllegalStateException(view.name() + " is not kept yet");
        }
        return new Comparison<>(view, served, kept(view, served), folds).all();
    }

    /** With what this process knows of it before every node can know. */
    private @Nullable Generation served(View<?> view) {
        var served = generations.served(view);
        return served == null ? null : served.atLeast(moves.kept(served.id()));
    }

    private <V> Kept<V> kept(View<V> view, Generation generation) {
        // nothing is to be null that another version has never heard of
        var reader = generation.version() == view.version()
                ? json
                : json.rebuild()
                        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .build();
        return Kept.of(view, generation, database, reader).remembering(decoded);
    }

    MongoTokenStore tokens() {
        return tokens;
    }

    MongoDatabase database() {
        return database;
    }

    JsonMapper json() {
        return json;
    }

    Generations generations() {
        return generations;
    }

    Moves moves() {
        return moves;
    }
}
