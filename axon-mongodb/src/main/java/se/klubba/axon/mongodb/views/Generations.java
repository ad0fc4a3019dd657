package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Generation.Build;
import se.klubba.axon.mongodb.views.Generation.Stage;

/** Which generations of views there are, how far each has come and what stopped it: one small document each, seen by every node. */
final class Generations {
    private static final String NODES = "views.nodes";

    private static final Comparator<Generation> BY_AGE =
            Comparator.comparingInt(Generation::version).thenComparingInt(Generation::number);
    private final MongoDatabase database;
    private final MongoCollection<Document> generations;

    Generations(MongoDatabase database) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.generations = this.database.getCollection("views");
    }

    /** All of a view, oldest first. */
    List<Generation> of(View<?> view) {
        var found =
                generations.find(eq("view", view.name())).map(Generations::read).into(new ArrayList<>());
        found.sort(BY_AGE);
        return found;
    }

    /** All of all views, oldest first. */
    List<Generation> all() {
        var found = generations.find().map(Generations::read).into(new ArrayList<>());
        found.sort(BY_AGE);
        return found;
    }

    /** The one that is read: the newest complete one of the view's version, else of any; null where none is complete. */
    @Nullable
    Generation served(View<?> view) {
        return served(of(view), view.version());
    }

    static @Nullable Generation served(List<Generation> oldestFirst, int version) {
        var complete = oldestFirst.stream().filter(Generation::served).toList();
        return complete.stream()
                .filter(g -> g.version() == version)
                .reduce((_, newer) -> newer)
                .orElse(complete.isEmpty() ? null : complete.getLast());
    }

    /** Begins one, unless another node has. */
    Generation begin(View<?> view, int number) {
        var begun = Generation.begun(view.name(), view.version(), number);
        try {
            generations.insertOne(new Document("_id", begun.id())
                    .append("view", view.name())
                    .append("version", view.version())
                    .append("number", number)
                    .append("stage", Stage.BUILDING.name())
                    .append("position", 0L));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
        return begun;
    }

    /** It has seen this many events, and nothing stops it. */
    void advance(Generation generation, long position) {
        update(generation, combine(max("position", position), unset("stop")));
    }

    /** What stopped it is over. */
    void goOn(Generation generation) {
        update(generation, unset("stop"));
    }

    /** It has seen this many events, and does not get past the next. */
    void stop(Generation generation, long position, String cause) {
        update(generation, combine(max("position", position), set("stop", stop(position, cause))));
    }

    /** What stops it lies outside of it, so that no event can be named: it stands where it stands. */
    void stop(Generation generation, String cause) {
        var found = generations.find(eq("_id", generation.id())).first();
        if (found != null) {
            update(generation, set("stop", stop(read(found).position(), cause)));
        }
    }

    /** It is noticed not to move. It may move at this very moment: then nothing is said. */
    void standsStill(Generation generation, String cause) {
        generations.updateOne(
                and(eq("_id", generation.id()), eq("position", generation.position())),
                set("stop", stop(generation.position(), cause)));
    }

    /** It is not what the log gives: it is not to be read. */
    void refuse(Generation generation, long position, String cause) {
        update(generation, set("refused", stop(position, cause)));
    }

    void tell(Generation generation, Build build) {
        update(
                generation,
                set(
                        "build",
                        new Document("done", build.done())
                                .append("of", build.of())
                                .append("millis", build.millis())));
    }

    private static Document stop(long position, String cause) {
        return new Document("at", position).append("cause", cause);
    }

    void enter(Generation generation, Stage stage) {
        update(generation, combine(set("stage", stage.name()), unset("build")));
    }

    void drop(Generation generation) {
        generations.deleteOne(eq("_id", generation.id()));
        database.getCollection(generation.id()).drop();
        database.getCollection(Kept.rows(generation.id())).drop();
    }

    /** Drops what a node that had not heard of a drop wrote after it. */
    void sweep(View<?> view) {
        var collections = database.listCollectionNames().into(new ArrayList<>());
        var known = of(view).stream()
                .map(Generation::id)
                .flatMap(id -> Stream.of(id, Kept.rows(id)))
                .toList();
        collections.stream()
                .filter(collection -> isOf(view, collection) && !known.contains(collection))
                .forEach(collection -> database.getCollection(collection).drop());
    }

    /** Drops all that is kept of views other than these. */
    void sweepAllBut(Collection<View<?>> views) {
        generations.find().map(Generations::read).into(new ArrayList<>()).stream()
                .filter(generation -> views.stream().noneMatch(view -> isOf(view, generation.id())))
                .forEach(this::drop);
        database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.matches("view_[a-z][a-z0-9-]*_v[0-9]+(_[0-9]+)?(_rows)?"))
                .filter(name -> views.stream().noneMatch(view -> isOf(view, name)))
                .forEach(name -> database.getCollection(name).drop());
    }

    /** What an earlier version wrote of parts of the keys, and of the nodes that shared them. */
    void forgetParts() {
        generations.updateMany(new Document(), combine(unset("seen"), unset("stops"), unset("wish")));
        if (database.listCollectionNames().into(new ArrayList<>()).contains(NODES)) {
            database.getCollection(NODES).drop();
        }
    }

    static boolean isOf(View<?> view, String id) {
        return id.matches("view_" + Pattern.quote(view.name()) + "_v[0-9]+(_[0-9]+)?(_rows)?");
    }

    private void update(Generation generation, Bson change) {
        if (generations.updateOne(eq("_id", generation.id()), change).getMatchedCount() == 0) {
            throw new IllegalStateException(generation.id() + " is there no more");
        }
    }

    private static Generation read(Document found) {
        boolean refused = found.containsKey("refused");
        var stop = found.get(refused ? "refused" : "stop", Document.class);
        return new Generation(
                found.getString("view"),
                found.getInteger("version"),
                found.getInteger("number"),
                Stage.valueOf(found.getString("stage")),
                found.getLong("position"),
                stop == null ? null : stop.getLong("at"),
                stop == null ? null : stop.getString("cause"),
                refused,
                found.get("build") instanceof Document build
                        ? new Build(build.getLong("done"), build.getLong("of"), build.getLong("millis"))
                        : null);
    }
}
