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
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The views of one generation: one document a key, with the position it has seen, so that writing it again or late does no harm. */
record Kept<V>(MongoCollection<Document> documents, Class<V> type, JsonMapper json) {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    static <V> Kept<V> of(View<V> view, Generation generation, MongoDatabase database, JsonMapper json) {
        var documents = database.getCollection(generation.id())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new Kept<>(documents, view.type(), json);
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
        putWritten(views.stream()
                .map(view -> new Stored<>(view.key(), view.position(), written(view.value())))
                .toList());
    }

    void putWritten(List<Stored<String>> views) {
        if (views.isEmpty()) {
            return;
        }
        var replacements = views.stream()
                .map(view -> new ReplaceOneModel<>(
                        and(eq("_id", view.key()), lte("position", view.position())),
                        new Document("_id", view.key())
                                .append("position", view.position())
                                .append("view", view.value()),
                        UPSERT))
                .toList();
        try {
            documents.bulkWrite(replacements, UNORDERED);
        } catch (MongoBulkWriteException failed) {
            boolean onlyNewerOnes = failed.getWriteConcernError() == null
                    && failed.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyNewerOnes) {
                throw failed;
            }
        }
    }

    String written(V value) {
        return json.writeValueAsString(value);
    }

    private Stored<V> read(Document found) {
        return new Stored<>(
                found.getString("_id"), found.getLong("position"), json.readValue(found.getString("view"), type));
    }
}
