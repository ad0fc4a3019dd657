package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.RowsWanted.Placed;
import tools.jackson.databind.json.JsonMapper;

/** The views of one generation: one document a key, with the position it has seen, so that writing it again or late does no harm. */
record Kept<V>(MongoCollection<Document> documents, KeptRows rows, View<V> view, JsonMapper json) {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    static <V> Kept<V> of(View<V> view, Generation generation, MongoDatabase database, JsonMapper json) {
        var documents = database.getCollection(generation.id())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        var rows = database.getCollection(rows(generation.id()))
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new Kept<>(documents, new KeptRows(rows), view, json);
    }

    /** The collection of the rows of a generation. */
    static String rows(String generation) {
        return generation + "_rows";
    }

    /** What its lists are found by; before anything is kept. */
    void index() {
        if (view instanceof Listed<V>) {
            rows.index();
        }
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

    /** Replaces what is older, or as old: a fold that was mended is stored at the same position. */
    void put(List<Stored<V>> views) {
        put(views.stream().map(one -> new Written<>(one, written(one.value()))).toList(), views);
    }

    void putWritten(List<Stored<String>> views) {
        put(
                views.stream()
                        .map(one -> new Written<>(new Stored<>(one.key(), one.position(), one.value()), one.value()))
                        .toList(),
                view instanceof Listed<V>
                        ? views.stream()
                                .map(one -> new Stored<>(
                                        one.key(), one.position(), json.readValue(one.value(), view.type())))
                                .toList()
                        : List.of());
    }

    private record Written<T>(Stored<T> of, String text) {}

    /** Rows first: what is put again after it was broken off finds the old ones still named. */
    private void put(List<? extends Written<?>> views, List<Stored<V>> values) {
        if (views.isEmpty()) {
            return;
        }
        var named = view instanceof Listed<V> listed ? putRows(listed, values) : Map.<String, List<String>>of();
        var replacements = views.stream()
                .map(one -> new ReplaceOneModel<>(
                        and(eq("_id", one.of().key()), lte("position", one.of().position())),
                        document(one, named.get(one.of().key())),
                        UPSERT))
                .toList();
        try {
            documents.bulkWrite(replacements, UNORDERED);
        } catch (MongoBulkWriteException failed) {
            if (!onlyThereAlready(failed)) {
                throw failed;
            }
        }
    }

    private static Document document(Written<?> one, @Nullable List<String> named) {
        var document = new Document("_id", one.of().key())
                .append("position", one.of().position())
                .append("view", one.text());
        return named == null ? document : document.append("rows", named);
    }

    /** @return the identifiers of the rows of each */
    private Map<String, List<String>> putRows(Listed<V> listed, List<Stored<V>> values) {
        var before = documents
                .find(in("_id", values.stream().map(Stored::key).toList()))
                .projection(include("position", "rows"))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toMap(found -> found.getString("_id"), found -> found));
        var named = new HashMap<String, List<String>>();
        var toAdd = new ArrayList<Placed>();
        var toRemove = new ArrayList<String>();
        for (var one : values) {
            var there = before.get(one.key());
            if (there != null && there.getLong("position") > one.position()) {
                continue;
            }
            var old = there == null ? Set.<String>of() : Set.copyOf(there.getList("rows", String.class, List.of()));
            var now = new LinkedHashMap<String, Placed>();
            listed.rows(one.key(), one.value()).forEach(row -> now.put(row.id(one.key()), new Placed(one.key(), row)));
            named.put(one.key(), List.copyOf(now.keySet()));
            now.forEach((id, placed) -> {
                if (!old.contains(id)) {
                    toAdd.add(placed);
                }
            });
            old.stream().filter(id -> !now.containsKey(id)).forEach(toRemove::add);
        }
        rows.add(toAdd);
        rows.remove(toRemove);
        return named;
    }

    /** What is newer is there, or another was faster. */
    static boolean onlyThereAlready(MongoBulkWriteException failed) {
        return failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    /** Whether the rows that are named beside a view are those that it gives. */
    boolean rowsAgree(Stored<V> stored) {
        if (!(view instanceof Listed<V> listed)) {
            return true;
        }
        var there = documents
                .find(eq("_id", stored.key()))
                .projection(include("rows"))
                .first();
        var right = listed.rows(stored.key(), stored.value()).stream()
                .map(row -> row.id(stored.key()))
                .collect(Collectors.toUnmodifiableSet());
        return there != null && right.equals(Set.copyOf(there.getList("rows", String.class, List.of())));
    }

    String written(V value) {
        return json.writeValueAsString(value);
    }

    private Stored<V> read(Document found) {
        return new Stored<>(
                found.getString("_id"),
                found.getLong("position"),
                json.readValue(found.getString("view"), view.type()));
    }
}
