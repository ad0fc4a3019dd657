package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.Document;

/** What operators said is to be left out, seen by every node within a second. */
final class Skips {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private record Known(Set<Long> positions, long asOf) {}

    private final MongoCollection<Document> skips;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Skips(MongoDatabase database) {
        this.skips = database.getCollection("views.skips")
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    void add(Skip skip) {
        var id = skip.view() + "/" + skip.version() + "/" + skip.position();
        skips.replaceOne(
                eq("_id", id),
                new Document("_id", id)
                        .append("view", skip.view())
                        .append("version", skip.version())
                        .append("position", skip.position())
                        .append("who", skip.who())
                        .append("why", skip.why())
                        .append("at", Date.from(skip.at())),
                new ReplaceOptions().upsert(true));
        known.clear();
    }

    /** Of this version of the view, by position. */
    List<Skip> of(View<?> view) {
        var found = skips.find(and(eq("view", view.name()), eq("version", view.version())))
                .map(Skips::read)
                .into(new ArrayList<>());
        found.sort(Comparator.comparingLong(Skip::position));
        return found;
    }

    /** The view as it is to be folded. */
    <V> View<V> applied(View<V> view) {
        long now = System.nanoTime();
        var positions = known.compute(
                        view.name() + "/" + view.version(),
                        (_, before) -> before != null && now - before.asOf() < FRESH
                                ? before
                                : new Known(
                                        of(view).stream().map(Skip::position).collect(Collectors.toUnmodifiableSet()),
                                        now))
                .positions();
        return positions.isEmpty() ? view : new Skipping<>(view, positions);
    }

    private static Skip read(Document found) {
        return new Skip(
                found.getString("view"),
                found.getInteger("version"),
                found.getLong("position"),
                found.getString("who"),
                found.getString("why"),
                found.getDate("at").toInstant());
    }
}
