package se.klubba.axon.mongodb.log;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.BrokenCommitment;
import se.klubba.axon.mongodb.LogUnavailable;

/** Removes words, as a user that may find and update the log, and not insert into it or remove from it. */
final class Disposal {
    private final MongoCollection<RawBsonDocument> log;

    Disposal(MongoCollection<?> collection, LogSettings settings) {
        this.log = collection
                .withDocumentClass(RawBsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(settings.request().toMillis(), TimeUnit.MILLISECONDS);
    }

    void dispose(long position) {
        try {
            var event = event(position);
            if (event == null || event.commitment() == null) {
                throw new IllegalArgumentException("no event with words at position " + position);
            }
            if (!event.wordsFit()) {
                throw new BrokenCommitment(position);
            }
            if (event.words() != null) {
                unset(event);
            }
        } catch (MongoException e) {
            throw Outage.reading(e);
        }
    }

    private @Nullable StoredEvent event(long position) {
        var document = log.find(Filters.lte("_id", position))
                .sort(Sorts.descending("_id"))
                .first();
        if (document == null) {
            return null;
        }
        var commit = Commit.of(document);
        return position < commit.end() ? commit.events().get((int) (position - commit.first())) : null;
    }

    private void unset(StoredEvent event) {
        var commit = event.commit();
        var same = Filters.and(
                Filters.eq("_id", commit.first()),
                Filters.eq("commit", commit.id()),
                Filters.eq("events." + event.index() + ".commitment", event.commitment()));
        var answer = log.updateOne(same, Updates.set("content." + event.index(), null));
        if (answer.getMatchedCount() != 1) {
            throw new LogUnavailable("the commit at " + commit.first() + " changed while its words were removed", null);
        }
    }
}
