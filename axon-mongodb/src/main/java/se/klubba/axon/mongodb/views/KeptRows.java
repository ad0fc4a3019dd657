package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import se.klubba.axon.mongodb.views.RowsWanted.Place;
import se.klubba.axon.mongodb.views.RowsWanted.Placed;

/**
 * The rows of the things of one generation, one document each, found by one index over their terms and their order. A term may be one of a
 * few: the server then merges that many ranges of the index, and reads no more than the rows that it gives.
 */
record KeptRows(MongoCollection<Document> rows) {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /** Without effect where they are there. */
    void index() {
        rows.createIndex(ascending("terms", "sort", "key"));
        rows.createIndex(ascending("words"));
    }

    void add(Collection<Placed> some) {
        if (some.isEmpty()) {
            return;
        }
        try {
            rows.bulkWrite(
                    some.stream()
                            .map(one ->
                                    new ReplaceOneModel<>(eq("_id", one.row().id(one.key())), document(one), UPSERT))
                            .toList(),
                    UNORDERED);
        } catch (MongoBulkWriteException failed) {
            if (!Kept.onlyThereAlready(failed)) {
                throw failed;
            }
        }
    }

    private static Document document(Placed one) {
        return new Document("_id", one.row().id(one.key()))
                .append("key", one.key())
                .append("sort", one.row().sort())
                .append("terms", List.copyOf(one.row().terms()))
                .append("words", List.copyOf(one.row().words()));
    }

    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            rows.deleteMany(in("_id", ids));
        }
    }

    List<Place> find(RowsWanted wanted) {
        var filters = new ArrayList<Bson>();
        wanted.terms().forEach(choice -> filters.add(in("terms", choice)));
        wanted.words().forEach(begin -> filters.add(regex("words", "^" + begin)));
        if (wanted.from() != null) {
            filters.add(gte("sort", wanted.from()));
        }
        if (wanted.until() != null) {
            filters.add(lt("sort", wanted.until()));
        }
        var after = wanted.after();
        if (after != null) {
            // the first is for the index: it does not find a range behind an alternative
            filters.add(gte("sort", after.sort()));
            filters.add(or(gt("sort", after.sort()), and(eq("sort", after.sort()), gt("key", after.key()))));
        }
        return rows.find(and(filters))
                .projection(fields(include("key", "sort")))
                .sort(Sorts.ascending("sort", "key"))
                .limit(wanted.most())
                .map(found -> new Place(found.getString("key"), found.getString("sort")))
                .into(new ArrayList<>());
    }
}
