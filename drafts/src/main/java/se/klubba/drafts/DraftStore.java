package se.klubba.drafts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts beside the log: each change is there before it is answered, and what is removed is gone. */
final class DraftStore {
    private static final String VERSION = "version";
    private static final String DRAFT = "draft";
    private static final String BODY = "body";
    /** What the list of drafts tells of it; what was stored by an earlier version has none until it is listed. */
    private static final String LISTED = "listed";
    /** Whether somebody is named who verifies its minutes, and they are not approved as far as is known. */
    private static final String VERIFYING = "verifying";

    private final MongoCollection<Document> drafts;
    private final ObjectMapper json = JsonMapper.builder().build();

    DraftStore(MongoDatabase database) {
        this.drafts = database.getCollection("drafts")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
        drafts.createIndex(Indexes.ascending(BODY));
    }

    void add(Draft draft) {
        drafts.insertOne(written(draft));
    }

    private Document written(Draft draft) {
        return new Document("_id", draft.id())
                .append(VERSION, draft.version())
                .append(BODY, draft.body())
                .append(
                        VERIFYING,
                        DraftOwners.verifiers(draft.record()).findAny().isPresent())
                .append(LISTED, listed(draft))
                .append(DRAFT, json.writeValueAsString(draft));
    }

    @Nullable
    Draft find(String id) {
        var found = drafts.find(eq("_id", id)).first();
        return found == null ? null : read(found);
    }

    private Draft read(Document document) {
        return json.readValue(document.getString(DRAFT), Draft.class);
    }

    /** @return whether it was: where another change came between, nothing is */
    boolean replace(Draft changed) {
        var before = and(eq("_id", changed.id()), eq(VERSION, changed.version() - 1));
        return drafts.replaceOne(before, written(changed)).getModifiedCount() == 1;
    }

    boolean remove(String id) {
        return drafts.deleteOne(eq("_id", id)).getDeletedCount() == 1;
    }

    private String listed(Draft draft) {
        return json.writeValueAsString(DraftEntry.of(draft));
    }

    /**
     * The one that was changed last comes first. None is read whole.
     *
     * @param bodies those of some bodies; null for all
     */
    List<DraftEntry> list(@Nullable Set<String> bodies) {
        var found = new ArrayList<DraftEntry>();
        drafts.find(bodies == null ? empty() : in(BODY, bodies))
                .projection(include(LISTED))
                .forEach(d -> {
                    var entry = d.getString(LISTED) == null ? entry(d.getString("_id")) : d.getString(LISTED);
                    if (entry != null) {
                        found.add(json.readValue(entry, DraftEntry.class));
                    }
                });
        found.sort(Comparator.comparing(DraftEntry::changedAt).reversed());
        return found;
    }

    /** Of one that was stored without; null where it is gone since. */
    private @Nullable String entry(String id) {
        var draft = find(id);
        if (draft == null) {
            return null;
        }
        var listed = listed(draft);
        set(draft, LISTED, listed);
        return listed;
    }

    /** Those of some bodies that name who verifies them, but for those of which it was found that they are approved. */
    List<Draft> verifying(Set<String> bodies) {
        var found = new ArrayList<Draft>();
        drafts.find(and(in(BODY, bodies), eq(VERIFYING, true))).forEach(d -> found.add(read(d)));
        found.sort(Comparator.comparing(Draft::changedAt).reversed());
        return found;
    }

    /** Its minutes were found to be approved. */
    void approved(Draft draft) {
        set(draft, VERIFYING, false);
    }

    /** Where it was not changed since. */
    private void set(Draft draft, String field, Object value) {
        drafts.updateOne(and(eq("_id", draft.id()), eq(VERSION, draft.version())), Updates.set(field, value));
    }
}
