package se.klubba.drafts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;

/** Who else has a draft open: told for a while to whoever has it too, and then forgotten. */
final class DraftReaders {
    private static final Duration WHILE = Duration.ofMinutes(30);
    private static final String DRAFT = "draft";
    private static final String WHO = "who";
    private static final String NAME = "name";
    private static final String READ = "read";
    private static final String CHANGED = "changed";

    private final MongoCollection<Document> readers;
    private final CurrentActor actor;
    private final Clock clock;

    DraftReaders(MongoDatabase database, CurrentActor actor, Clock clock) {
        this.readers = database.getCollection("draft-readers");
        this.actor = actor;
        this.clock = clock;
    }

    void reads(String draft) {
        is(draft, READ);
    }

    void changes(String draft) {
        is(draft, CHANGED);
    }

    private void is(String draft, String what) {
        var now = Date.from(clock.instant());
        var set = new ArrayList<>(List.of(
                Updates.set(DRAFT, draft),
                Updates.set(WHO, who()),
                Updates.set(NAME, actor.metadata().get(Acting.ACTOR)),
                Updates.set(READ, now)));
        if (what.equals(CHANGED)) {
            set.add(Updates.set(CHANGED, now));
        }
        readers.updateOne(eq("_id", draft + " " + who()), Updates.combine(set), new UpdateOptions().upsert(true));
    }

    private @Nullable String who() {
        var metadata = actor.metadata();
        return metadata.getOrDefault(Acting.ACCOUNT, metadata.get(Acting.ACTOR));
    }

    /** Everybody but whoever asks, the latest first. */
    List<DraftReader> others(String draft) {
        readers.deleteMany(lt(READ, Date.from(clock.instant().minus(WHILE))));
        var others = new ArrayList<DraftReader>();
        readers.find(and(eq(DRAFT, draft), ne(WHO, who())))
                .forEach(d -> others.add(
                        new DraftReader(d.getString(NAME), d.getDate(READ).toInstant(), instant(d.getDate(CHANGED)))));
        others.sort(Comparator.comparing(DraftReader::read).reversed());
        return others;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    void forget(String draft) {
        readers.deleteMany(eq(DRAFT, draft));
    }
}
