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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Generation.Build;
import se.klubba.axon.mongodb.views.Generation.Change;
import se.klubba.axon.mongodb.views.Generation.Stage;
import se.klubba.axon.mongodb.views.Generation.Wish;

/** Which generations of views there are, how far each has come and what stopped it: one small document each, seen by every node. */
final class Generations {
    /** What stops all of it, whichever keys it has to do with. */
    private static final String ANYWHERE = "all";

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

    /** These keys of it have seen this many events, and nothing stops them. */
    void advance(Generation generation, Buckets buckets, long position) {
        update(generation, combine(seen(buckets, position), goesOn(buckets)));
    }

    /** What stopped it is over. */
    void goOn(Generation generation) {
        update(generation, goesOn(Buckets.ALL));
    }

    /** These keys of it have seen this many events, and do not get past the next. */
    void stop(Generation generation, Buckets buckets, long position, String cause) {
        var at = buckets.all() ? ANYWHERE : bucket(buckets.numbers().getFirst());
        update(generation, combine(seen(buckets, position), set("stops." + at, stop(position, cause))));
    }

    /** What stops it lies outside of it, so that no event can be named: it stands where it stands. */
    void stop(Generation generation, String cause) {
        var found = generations.find(eq("_id", generation.id())).first();
        if (found != null) {
            update(generation, set("stops." + ANYWHERE, stop(read(found).position(), cause)));
        }
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

    /** @throws IllegalStateException while another wish is not fulfilled */
    void wish(Generation generation, Wish wish) {
        var wished = new Document("change", wish.change().name())
                .append("segment", wish.segment())
                .append("mask", wish.mask());
        if (generations
                        .updateOne(and(eq("_id", generation.id()), eq("wish", null)), set("wish", wished))
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException(generation.id() + " has segments that are split or merged just now");
        }
    }

    void fulfilled(Generation generation) {
        update(generation, unset("wish"));
    }

    private static Bson seen(Buckets buckets, long position) {
        return buckets.all()
                ? max("position", position)
                : combine(buckets.numbers().stream()
                        .map(number -> max("seen." + bucket(number), position))
                        .toList());
    }

    private static Bson goesOn(Buckets buckets) {
        return buckets.all()
                ? unset("stops")
                : combine(Stream.concat(buckets.numbers().stream().map(Generations::bucket), Stream.of(ANYWHERE))
                        .map(at -> unset("stops." + at))
                        .toList());
    }

    private static String bucket(int number) {
        return "b" + number;
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

    static boolean isOf(View<?> view, String id) {
        return id.matches("view_" + Pattern.quote(view.name()) + "_v[0-9]+(_[0-9]+)?(_rows)?");
    }

    private void update(Generation generation, Bson change) {
        if (generations.updateOne(eq("_id", generation.id()), change).getMatchedCount() == 0) {
            throw new IllegalStateException(generation.id() + " is there no more");
        }
    }

    private static Generation read(Document found) {
        var stop = stop(found);
        return new Generation(
                found.getString("view"),
                found.getInteger("version"),
                found.getInteger("number"),
                Stage.valueOf(found.getString("stage")),
                position(found),
                stop == null ? null : stop.getLong("at"),
                stop == null ? null : stop.getString("cause"),
                found.containsKey("refused"),
                found.get("build") instanceof Document build
                        ? new Build(build.getLong("done"), build.getLong("of"), build.getLong("millis"))
                        : null,
                found.get("wish") instanceof Document wish
                        ? new Wish(
                                Change.valueOf(wish.getString("change")),
                                wish.getInteger("segment"),
                                wish.getInteger("mask"))
                        : null);
    }

    /** What all of it has seen at once, or the bucket that has seen least. */
    private static long position(Document found) {
        long all = found.getLong("position");
        var seen = found.get("seen", new Document());
        return IntStream.range(0, Buckets.COUNT)
                .mapToLong(number -> Math.max(all, seen.get(bucket(number), 0L)))
                .min()
                .orElse(all);
    }

    private static @Nullable Document stop(Document found) {
        var refused = found.get("refused", Document.class);
        return refused != null
                ? refused
                : found.get("stops", new Document()).values().stream()
                        .map(Document.class::cast)
                        .min(Comparator.comparingLong(stop -> stop.getLong("at")))
                        .orElse(null);
    }
}
