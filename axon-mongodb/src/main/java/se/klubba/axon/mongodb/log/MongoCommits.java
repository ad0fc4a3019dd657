package se.klubba.axon.mongodb.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.BrokenChain;
import se.klubba.axon.mongodb.LogUnavailable;

/**
 * The log's collection. Whatever the connection string says, it is read from the primary at read concern majority, and written with
 * write concern majority and journal.
 */
final class MongoCommits implements CommitStore {
    /** So many positions are asked for by equality, more by range: a server without ordered indexes has to scan for that. */
    private static final int NEAR = 64;

    /** Few commits begin further before an event of theirs. */
    private static final int BEFORE = 7;

    /** How many appends ask what is new before they are sent, after one that met something. */
    private static final int OUTRUN = 16;

    private static final int PAGE = 256;
    private static final int PAGE_BYTES = 8 << 20;
    private static final int OUT_OF_DISK = 14031;
    private static final long PAUSE_NANOS = 20_000_000;
    private static final Bson BY_POSITION = Sorts.ascending("_id");
    private static final Bson OUTLINE = Projections.include("n", "at", "commit", "events.type", "events.tags");

    private final MongoCollection<RawBsonDocument> log;
    private final Sessions sessions;
    private final long patience;
    private final Recent recent = new Recent();
    private final Shared<End> head = new Shared<>(this::askForHead);
    private volatile @Nullable End end;
    private volatile int asksFirst;

    MongoCommits(MongoCollection<?> collection, LogSettings settings) {
        this.log = collection
                .withDocumentClass(RawBsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(settings.request().toMillis(), TimeUnit.MILLISECONDS);
        this.sessions = settings.sessions();
        this.patience = settings.deadline().toNanos();
    }

    String name() {
        return log.getNamespace().getFullName();
    }

    @Override
    public End end() {
        var seen = end;
        if (seen == null) {
            var last = first(query -> query.sort(Sorts.descending("_id")).projection(OUTLINE), new BsonDocument());
            seen = saw(last == null ? End.OF_NOTHING : End.of(last));
        }
        return seen;
    }

    private synchronized End saw(End newer) {
        var seen = end;
        if (seen == null || seen.position() < newer.position()) {
            end = newer;
            return newer;
        }
        return seen;
    }

    /** The end as it is now. */
    End head() {
        return head.ask();
    }

    /** Whether the log was seen to go on behind this commit. */
    boolean knows(@Nullable BsonDocument id) {
        var seen = end;
        return id != null && seen != null && id.getNumber("_id").longValue() < seen.position();
    }

    private End askForHead() {
        var known = end();
        // the log is dense: it is longer if, and only if, a commit begins there
        if (commitAt(known.position()) == null) {
            return end();
        }
        // whole: those who follow want them next
        if (page(known.position(), null).toTheEnd()) {
            return end();
        }
        var last = first(query -> query.sort(Sorts.descending("_id")).projection(OUTLINE), new BsonDocument());
        return last == null ? known : saw(End.of(last));
    }

    /** From memory, until an append has met a log that had gone on: then the log is asked, and for some time from then on. */
    @Override
    public List<Commit> since(long position) {
        if (asksFirst > 0) {
            asksFirst--;
        } else {
            var remembered = recent.between(position, end().position());
            if (remembered != null) {
                return remembered;
            }
        }
        return asked(position);
    }

    /** The commits that have events of [from, to), where all of them were seen a moment ago; some may be outlines. */
    @Nullable
    List<Commit> remembered(long from, long to) {
        return recent.between(from, to);
    }

    private List<Commit> asked(long position) {
        // before the log is asked: another thread may see more of it meanwhile
        var known = end().position();
        var page = page(position, OUTLINE);
        if (!page.beginsAt(position) && position < known) {
            page = page(start(position, known), OUTLINE);
        }
        var found = new ArrayList<>(page.commits());
        while (!page.toTheEnd()) {
            page = page(page.chain().next(), OUTLINE);
            found.addAll(page.commits());
        }
        page.chain().reached(known);
        return found;
    }

    /** Whole commits from this position on, where one must begin if it is not the end; as many as come easily. */
    List<Commit> from(long position) {
        var known = end().position();
        var remembered = position < known ? recent.between(position, known) : null;
        if (remembered != null
                && remembered.getFirst().first() == position
                && remembered.stream().allMatch(Commit::complete)) {
            return remembered;
        }
        var page = page(position, null);
        if (page.commits().isEmpty()) {
            page.chain().reached(known);
        } else if (!page.beginsAt(position)) {
            throw new BrokenChain(
                    position,
                    "the next commit is at " + page.commits().getFirst().first());
        }
        return page.commits();
    }

    /** @param toTheEnd whether the log had no more */
    private record Page(List<Commit> commits, Chain chain, boolean toTheEnd) {
        boolean beginsAt(long position) {
            return !commits.isEmpty() && commits.getFirst().first() == position;
        }
    }

    /** What was seen is told only when its session is closed: who builds on it begins after that. */
    private Page page(long next, @Nullable Bson projection) {
        var page = pageUnseen(next, Math.max(next, end().position()), projection);
        if (!page.commits().isEmpty()) {
            page.commits().forEach(recent::saw);
            saw(End.of(page.commits().getLast()));
        }
        return page;
    }

    private Page pageUnseen(long next, long known, @Nullable Bson projection) {
        boolean far = sessions.replicated() || known - next > NEAR;
        var filter = far ? gte("_id", next) : Filter.firstIn(next, known + NEAR);
        try (var answer = ask(filter, all -> all.sort(BY_POSITION).projection(projection))) {
            var commits = new ArrayList<Commit>();
            for (long bytes = 0; bytes < PAGE_BYTES && commits.size() < PAGE && answer.hasNext(); ) {
                var commit = answer.next();
                bytes += commit.bytes();
                commits.add(commit);
            }
            var chain =
                    Chain.whole(commits.isEmpty() ? next : commits.getFirst().first());
            commits.forEach(chain::follow);
            return new Page(commits, chain, !answer.hasNext() && (far || chain.next() < known + NEAR));
        }
    }

    /** The commits that have the events at these positions, in order. */
    List<Commit> having(Collection<Long> positions) {
        var found = new TreeMap<Long, Commit>();
        var begins = positions.stream()
                .flatMap(position -> LongStream.rangeClosed(Math.max(0, position - BEFORE), position)
                        .boxed())
                .distinct()
                .toList();
        try (var near = ask(in("_id", begins), query -> query)) {
            near.forEachRemaining(commit -> found.put(commit.first(), commit));
        }
        return positions.stream()
                .map(position -> {
                    var before = found.floorEntry(position);
                    return before != null && before.getValue().end() > position
                            ? before.getValue()
                            : first(query -> query.sort(Sorts.descending("_id")), lte("_id", position));
                })
                .flatMap(Stream::ofNullable)
                .filter(distinct())
                .sorted(Comparator.comparingLong(Commit::first))
                .toList();
    }

    private static Predicate<Commit> distinct() {
        var seen = new HashSet<Long>();
        return commit -> seen.add(commit.first());
    }

    /** Where the commit begins that has the event at this position; the position itself, where the log does not reach it. */
    long start(long position, long head) {
        if (position <= 0 || position >= head || commitAt(position) != null) {
            return Math.max(0, position);
        }
        var before = first(query -> query.sort(Sorts.descending("_id")).projection(OUTLINE), lte("_id", position));
        if (before == null || before.end() <= position) {
            throw new BrokenChain(position, "no commit has it");
        }
        return before.first();
    }

    @Override
    public boolean any(EventCriteria criteria, long from, long to) {
        try (var commits = open(criteria, start(from, to), to, OUTLINE)) {
            while (commits.hasNext()) {
                if (commits.next().events().stream()
                        .anyMatch(e -> e.position() >= from && criteria.matches(e.name(), e.tags()))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public @Nullable String commitAt(long position) {
        var commit = first(query -> query.projection(OUTLINE), eq("_id", position));
        return commit == null ? null : commit.id();
    }

    /** The commits that may have events that match, beginning in [from, to), as they are asked for. */
    Commits open(EventCriteria criteria, long from, long to, @Nullable Bson projection) {
        var range = from == 0 ? lt("_id", to) : and(gte("_id", from), lt("_id", to));
        return ask(
                and(range, Filter.commits(criteria)),
                query -> query.sort(BY_POSITION).projection(projection));
    }

    /** The same, with no more of them than the events that may match, where the server can pick these out. */
    Commits openMatching(EventCriteria criteria, long from, long to) {
        return open(criteria, from, to, sessions.replicated() ? Filter.events(criteria) : null);
    }

    /** Where the first commit recorded at this moment or after it begins; null where there is none. */
    @Nullable
    Long firstSince(Bson moment) {
        var commit = first(query -> query.sort(Sorts.ascending("at", "_id")).projection(OUTLINE), moment);
        return commit == null ? null : commit.first();
    }

    private @Nullable Commit first(Commits.Query query, Bson filter) {
        try (var commits = ask(filter, all -> query.of(all).limit(1))) {
            return commits.hasNext() ? commits.next() : null;
        }
    }

    /** What one server does not answer in time another may, once it is elected: it is asked again until the deadline. */
    private Commits ask(Bson filter, Commits.Query query) {
        long giveUpAt = System.nanoTime() + patience;
        while (true) {
            try {
                return Commits.open(sessions, log, filter, query);
            } catch (LogUnavailable away) {
                if (System.nanoTime() - giveUpAt > 0 || Thread.currentThread().isInterrupted()) {
                    throw away;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    @Override
    public Sent insert(Commit commit) {
        var sent = sent(commit);
        if (sent instanceof Sent.Written) {
            recent.saw(commit);
            saw(End.of(commit));
        } else {
            asksFirst = OUTRUN;
        }
        return sent;
    }

    private Sent sent(Commit commit) {
        try {
            send(commit.document());
        } catch (MongoWriteException e) {
            return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Sent.Taken() : new Sent.Refused(e);
        } catch (MongoCommandException e) {
            return Outage.mayPass(e) && e.getCode() != OUT_OF_DISK ? new Sent.Unsettled(e) : new Sent.Refused(e);
        } catch (MongoException | IllegalStateException e) {
            return new Sent.Unsettled(e);
        }
        return new Sent.Written();
    }

    private void send(RawBsonDocument document) {
        try (var session = sessions.open()) {
            var client = session.orNull();
            if (client == null) {
                log.insertOne(document);
            } else {
                log.insertOne(client, document);
            }
        }
    }
}
