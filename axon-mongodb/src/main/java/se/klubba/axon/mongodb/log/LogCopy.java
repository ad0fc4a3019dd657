package se.klubba.axon.mongodb.log;

import static com.mongodb.client.model.Aggregates.merge;
import static com.mongodb.client.model.MergeOptions.WhenMatched.FAIL;

import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.MergeOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.bson.RawBsonDocument;
import se.klubba.axon.mongodb.LogUnavailable;

/** A log whole, commit by commit, as it is stored: to be carried to another server. No writer, no tail, no event class. */
public final class LogCopy {
    private static final int COMMITS_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 8 << 20;

    private final MongoDatabase database;
    private final String name;
    private final LogSettings settings;
    private final MongoCommits commits;

    /** @param settings of which the sessions and the deadline count */
    public LogCopy(MongoDatabase database, String collection, LogSettings settings) {
        this.database = database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.name = collection;
        this.settings = settings;
        this.commits = new MongoCommits(database.getCollection(collection), settings);
    }

    /** The number of events. */
    public long head() {
        return commits.head().position();
    }

    /**
     * The commits of the first {@code to} events. Read as it is consumed: close the stream.
     *
     * @throws se.klubba.axon.mongodb.BrokenChain while reading, where the log does not go on as it should
     */
    public Stream<RecordedCommit> commits(long to) {
        var found = commits.open(EventCriteria.havingAnyTag(), 0, to, null);
        var reading = new Reading(found, Chain.whole(0), to);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED), false)
                .onClose(found::close);
    }

    private record Reading(Commits found, Chain chain, long to) implements Iterator<RecordedCommit> {
        @Override
        public boolean hasNext() {
            if (found.hasNext()) {
                return true;
            }
            chain.reached(to);
            return false;
        }

        @Override
        public RecordedCommit next() {
            return RecordedCommit.of(chain.follow(found.next()));
        }
    }

    private boolean there(String collection) {
        return database.listCollectionNames().into(new ArrayList<>()).contains(collection);
    }

    /** Begins a log that is not this one until it is {@link Staged#become}. What earlier ones have left behind is removed. */
    public Staged stage() {
        var beginning = name + ".import-";
        for (var left : database.listCollectionNames()) {
            if (left.startsWith(beginning)) {
                database.getCollection(left).drop();
            }
        }
        return new Staged(beginning + UUID.randomUUID());
    }

    /** Commits in a collection beside the log's, where nobody looks for them. */
    public final class Staged {
        private final MongoCollection<RawBsonDocument> staged;
        private final List<RawBsonDocument> waiting = new ArrayList<>();
        private int bytes;

        private Staged(String collection) {
            staged = database.getCollection(collection, RawBsonDocument.class);
        }

        public void add(RecordedCommit commit) {
            var document = commit.stored().document();
            waiting.add(document);
            bytes += document.getByteLength();
            if (waiting.size() >= COMMITS_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                staged.insertMany(waiting);
                waiting.clear();
                bytes = 0;
            }
        }

        /**
         * Reads all of it back, then puts it into the place of the log in one step. A log that is there and has nothing in it makes way;
         * what anybody has appended to it until that very moment stays, and nothing is put in its place.
         *
         * @param events how many there must be
         * @throws IllegalStateException where there is a log already
         */
        public void become(long events) {
            flush();
            var stagedName = staged.getNamespace().getCollectionName();
            var found = Verifying.of(new MongoCommits(staged, settings), 0, events);
            if (!found.sound()) {
                throw new LogUnavailable("what was stored is not what was sent: " + found.faults(), null);
            }
            if (events == 0) {
                return;
            }
            if (settings.sessions().replicated()) {
                MongoLog.prepare(staged);
                makeWay();
                staged.renameCollection(new MongoNamespace(database.getName(), name));
            } else {
                // the embedded server loses a collection that was renamed when it is started again; a single command
                // comes to its disk whole or not at all
                staged.aggregate(List.of(merge(name, new MergeOptions().whenMatched(FAIL))))
                        .toCollection();
                database.getCollection(stagedName).drop();
            }
        }

        /** Out of the way first, and only then looked into: what is appended to it after that is appended elsewhere. */
        private void makeWay() {
            if (!there(name)) {
                return;
            }
            var aside = new MongoNamespace(database.getName(), name + ".import-" + UUID.randomUUID());
            database.getCollection(name).renameCollection(aside);
            var moved = database.getCollection(aside.getCollectionName());
            if (moved.withReadConcern(ReadConcern.LOCAL).find().first() != null) {
                moved.renameCollection(new MongoNamespace(database.getName(), name));
                throw new IllegalStateException("something was appended to the log meanwhile");
            }
            moved.drop();
        }

        public void discard() {
            if (there(staged.getNamespace().getCollectionName())) {
                staged.drop();
            }
        }
    }
}
