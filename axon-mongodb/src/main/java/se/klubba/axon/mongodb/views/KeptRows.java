package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import se.klubba.axon.mongodb.views.RowsWanted.Place;
import se.klubba.axon.mongodb.views.RowsWanted.Placed;

/**
 * The rows of the things of one generation, one document each, found by one index over their terms and their order. A term may be one of a
 * few, and is asked with the blocks of a day and a moment: the server then merges that many ranges of the index, and reads hardly more
 * than the rows that it gives.
 */
record KeptRows(MongoCollection<Document> rows) {
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    /** Without effect where they are there. */
    void index() {
        rows.createIndex(ascending("terms", "sort", "key", "item"));
        rows.createIndex(ascending("words"));
        rows.createIndex(ascending("key"));
    }

    boolean isEmpty() {
        return rows.find().first() == null;
    }

    /** One that is there already is the same: its identifier is made of all that it says. */
    void add(List<Placed> some) {
        if (some.isEmpty()) {
            return;
        }
        try {
            rows.insertMany(some.stream().map(KeptRows::document).toList(), UNORDERED);
        } catch (MongoBulkWriteException failed) {
            if (!Kept.onlyThereAlready(failed)) {
                throw failed;
            }
        }
    }

    private static Document document(Placed one) {
        var row = one.row();
        return new Document("_id", row.id(one.key()))
                .append("key", one.key())
                .append("item", row.item())
                .append("sort", row.sort())
                .append("terms", row.found())
                .append("words", List.copyOf(row.words()))
                .append("from", row.days().from())
                .append("until", row.days().until())
                .append("known", row.known().from())
                .append("replaced", row.known().until());
    }

    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            rows.deleteMany(in("_id", ids));
        }
    }

    /** The identifiers of the rows of these. */
    Set<String> of(Collection<String> keys) {
        return rows
                .find(in("key", keys))
                .projection(include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toSet());
    }

    /** Where an item stands in the lists of its view. */
    List<Place> places(String key, String item, long day, long known) {
        return found(and(eq("key", key), eq("item", item), at(day, known)), Integer.MAX_VALUE, false);
    }

    /** Each of these; asked for at once. */
    Map<RowsWanted, List<Place>> find(Collection<RowsWanted> wanted) {
        var parts = wanted.stream().distinct().collect(Collectors.toMap(one -> one, RowsWanted::parts));
        var found =
                each(parts.values().stream().flatMap(List::stream).distinct().toList());
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getKey()
                                .joined(one.getValue().stream().map(found::get).toList())));
    }

    private Map<RowsWanted, List<Place>> each(List<RowsWanted> wanted) {
        if (wanted.size() == 1) {
            return Map.of(wanted.getFirst(), find(wanted.getFirst()));
        }
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = wanted.stream()
                    .collect(Collectors.toMap(
                            one -> one, one -> CompletableFuture.supplyAsync(() -> find(one), beside)));
            return asked.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> Axon.await(one.getValue())));
        }
    }

    private List<Place> find(RowsWanted wanted) {
        var filters = new ArrayList<Bson>();
        wanted.terms()
                .forEach(choice -> filters.add(in(
                        "terms",
                        choice.stream()
                                .flatMap(term -> Row.asked(term, wanted.day(), wanted.known()))
                                .toList())));
        wanted.words().forEach(begin -> filters.add(regex("words", "^" + begin)));
        filters.add(at(wanted.day(), wanted.known()));
        if (wanted.from() != null) {
            filters.add(gte("sort", wanted.from()));
        }
        if (wanted.until() != null) {
            filters.add(lt("sort", wanted.until()));
        }
        if (wanted.after() != null) {
            filters.add(after(wanted.after(), wanted.backwards()));
        }
        return found(and(filters), wanted.most(), wanted.backwards());
    }

    private static Bson after(Place place, boolean backwards) {
        // the first is for the index: it does not find a range behind an alternative
        return and(
                backwards ? lte("sort", place.sort()) : gte("sort", place.sort()),
                or(
                        beyond("sort", place.sort(), backwards),
                        and(eq("sort", place.sort()), beyond("key", place.key(), backwards)),
                        and(
                                eq("sort", place.sort()),
                                eq("key", place.key()),
                                beyond("item", place.item(), backwards))));
    }

    private static Bson beyond(String field, String value, boolean backwards) {
        return backwards ? lt(field, value) : gt(field, value);
    }

    private static Bson at(long day, long known) {
        return and(lte("from", day), gt("until", day), lte("known", known), gt("replaced", known));
    }

    private List<Place> found(Bson filter, int most, boolean backwards) {
        return rows.find(filter)
                .projection(fields(include("key", "item", "sort")))
                .sort(backwards ? Sorts.descending("sort", "key", "item") : Sorts.ascending("sort", "key", "item"))
                .limit(most)
                .map(found -> new Place(found.getString("key"), found.getString("item"), found.getString("sort")))
                .into(new ArrayList<>());
    }
}
