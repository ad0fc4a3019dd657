package se.klubba.drafts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

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

    /** The one that was changed last comes first. */
    List<Draft> all() {
        var all = new ArrayList<Draft>();
        drafts.find().forEach(d -> all.add(read(d)));
        all.sort(Comparator.comparing(Draft::changedAt).reversed());
        return all;
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
        drafts.updateOne(and(eq("_id", draft.id()), eq(VERSION, draft.version())), Updates.set(VERIFYING, false));
    }
}
