package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.RowsWanted.Placed;
import tools.jackson.databind.json.JsonMapper;

/** The views of one generation: one document a key, with the position it has seen, so that writing it again or late does no harm. */
record Kept<V>(
        MongoCollection<Document> documents,
        KeptRows rows,
        View<V> view,
        JsonMapper json,
        @Nullable Decoded decoded) {
    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS = 100_000_000;

    /** On which others the rows of one rest. */
    private static final String RESTS = "rests";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final InsertManyOptions INSERTED = new InsertManyOptions().ordered(false);

    static <V> Kept<V> of(View<V> view, Generation generation, MongoDatabase database, JsonMapper json) {
        var documents = database.getCollection(generation.id())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        var rows = database.getCollection(rows(generation.id()))
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new Kept<>(documents, new KeptRows(rows), view, json, null);
    }

    /** For who asks often for the same: what it gives may be shared. */
    Kept<V> remembering(Decoded lately) {
        return new Kept<>(documents, rows, view, json, lately);
    }

    /** The collection of the rows of a generation. */
    static String rows(String generation) {
        return generation + "_rows";
    }

    /** What its lists are found by. */
    void index() {
        if (view instanceof Listed<V>) {
            documents.createIndex(ascending(RESTS));
            rows.index();
        }
    }

    boolean isEmpty() {
        return documents.find().first() == null && rows.isEmpty();
    }

    @Nullable
    Stored<V> find(String key) {
        var found = documents.find(eq("_id", key)).first();
        return found == null ? null : read(found);
    }

    List<Stored<V>> find(Collection<String> keys) {
        return documents.find(in("_id", keys)).map(this::read).into(new ArrayList<>());
    }

    void keys(Consumer<String> each) {
        documents.find().projection(include("_id")).forEach(found -> each.accept(found.getString("_id")));
    }

    /** So many at the most, every one as likely as the others. */
    List<String> someKeys(int most, Random random) {
        var some = new ArrayList<String>(most);
        var met = new AtomicLong();
        keys(key -> {
            if (met.getAndIncrement() < most) {
                some.add(key);
            } else {
                long instead = random.nextLong(met.get());
                if (instead < most) {
                    some.set((int) instead, key);
                }
            }
        });
        return some;
    }

    List<Stored<V>> all() {
        var all = documents.find().map(this::read).into(new ArrayList<>());
        all.sort(Comparator.comparing(Stored::key));
        return all;
    }

    /** Replaces what is older, or as old: a fold that was mended is stored at the same position. Then its rows, and those that rest on it. */
    void put(List<Stored<V>> views) {
        if (views.isEmpty()) {
            return;
        }
        write(views.stream()
                .map(one -> new Stored<>(one.key(), one.position(), written(one.value())))
                .toList());
        putRows(views.stream().map(Stored::key).toList(), new HashMap<>());
    }

    /** Without rows; of a generation that has nothing of these, or what another has kept meanwhile. */
    void insert(List<Stored<String>> views) {
        if (views.isEmpty()) {
            return;
        }
        try {
            documents.insertMany(
                    views.stream()
                            .map(one -> new Document("_id", one.key())
                                    .append("position", one.position())
                                    .append("view", one.value()))
                            .toList(),
                    INSERTED);
        } catch (MongoBulkWriteException failed) {
            if (!onlyThereAlready(failed)) {
                throw failed;
            }
            write(views);
        }
    }

    /** Without rows, which are put when all is written. */
    void write(List<Stored<String>> views) {
        if (views.isEmpty()) {
            return;
        }
        try {
            documents.bulkWrite(
                    views.stream()
                            .map(one -> new UpdateOneModel<Document>(
                                    and(eq("_id", one.key()), lte("position", one.position())),
                                    combine(set("position", one.position()), set("view", one.value())),
                                    UPSERT))
                            .toList(),
                    UNORDERED);
        } catch (MongoBulkWriteException failed) {
            if (!onlyThereAlready(failed)) {
                throw failed;
            }
        }
    }

    /** The rows of these and of what rests on them, made anew from all that is kept. Without effect where it has no lists. */
    void putRows(Collection<String> some, Map<String, Optional<V>> remembered) {
        if (!(view instanceof Listed<V> listed)) {
            return;
        }
        var keys = new TreeSet<>(some);
        documents.find(in(RESTS, keys)).projection(include("_id")).forEach(found -> keys.add(found.getString("_id")));
        var old = rows.of(keys);
        var made = find(keys).stream()
                .map(one -> made(listed, one.key(), one.value(), remembered))
                .toList();
        rest(made);
        rows.add(made.stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> !old.remove(row.row().id(row.key())))
                .toList());
        rows.remove(old);
    }

    /** The rows of these, of which there are none; once all that they ask of others is kept. Without effect where it has no lists. */
    void insertRows(List<Stored<String>> some, Map<String, Optional<V>> remembered) {
        if (!(view instanceof Listed<V> listed)) {
            return;
        }
        var made = some.stream()
                .map(one -> made(listed, one.key(), value(one.value()), remembered))
                .toList();
        rest(made.stream().filter(one -> !one.rests().isEmpty()).toList());
        rows.add(made.stream().flatMap(one -> one.rows().stream()).toList());
    }

    /** @param rests what its rows were asked of */
    private record Made(String key, List<Placed> rows, Set<String> rests) {}

    private Made made(Listed<V> listed, String key, V value, Map<String, Optional<V>> remembered) {
        var rests = new TreeSet<String>();
        var made = listed.rows(key, value, other -> {
            rests.add(other);
            return remembered
                    .computeIfAbsent(
                            other, _ -> Optional.ofNullable(find(other)).map(Stored::value))
                    .orElse(null);
        });
        return new Made(key, made.stream().map(row -> new Placed(key, row)).toList(), rests);
    }

    private void rest(List<Made> made) {
        if (!made.isEmpty()) {
            documents.bulkWrite(
                    made.stream()
                            .map(one -> new UpdateOneModel<Document>(
                                    eq("_id", one.key()), set(RESTS, List.copyOf(one.rests()))))
                            .toList(),
                    UNORDERED);
        }
    }

    /** What is newer is there, or another was faster. */
    static boolean onlyThereAlready(MongoBulkWriteException failed) {
        return failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    /** Whether the rows of one are those that what is kept gives; they are put after it, and may be on their way. */
    boolean rowsAgree(String key) {
        if (!(view instanceof Listed<V> listed)) {
            return true;
        }
        for (int i = 0; i < LOOKS; i++) {
            var stored = find(key);
            if (stored == null || rowsAgree(listed, stored)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return false;
    }

    private boolean rowsAgree(Listed<V> listed, Stored<V> stored) {
        return listed.rows(stored.key(), stored.value(), other -> value(find(other))).stream()
                .map(row -> row.id(stored.key()))
                .collect(Collectors.toUnmodifiableSet())
                .equals(rows.of(Set.of(stored.key())));
    }

    private static <V> @Nullable V value(@Nullable Stored<V> stored) {
        return stored == null ? null : stored.value();
    }

    String written(V value) {
        return json.writeValueAsString(value);
    }

    private Stored<V> read(Document found) {
        var key = found.getString("_id");
        var text = found.getString("view");
        var value = decoded == null
                ? value(text)
                : decoded.of(documents.getNamespace().getCollectionName(), key, text, view.type(), this::value);
        return new Stored<>(key, found.getLong("position"), value);
    }

    private V value(String written) {
        return json.readValue(written, view.type());
    }
}
