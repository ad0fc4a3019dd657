package se.klubba.accounts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What happened to accounts, in one dense order that only grows. Each entry has a digest of itself and of all before it, so that one that
 * was changed or left out is found. Read by every process that shares the database; another's entry is seen within half a second.
 */
public final class AccountLog {
    private static final String COLLECTION = "account-log";
    private static final Duration FRESH = Duration.ofMillis(500);

    private final MongoCollection<Document> entries;
    private final Clock clock;
    private List<AccountEntry> seen = List.of();
    private long asked = System.nanoTime() - FRESH.toNanos();

    private AccountLog(MongoCollection<Document> entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** That of the register in a database, whether or not a server is running. */
    public static AccountLog in(MongoDatabase database, Clock clock) {
        return new AccountLog(database.getCollection(COLLECTION), clock);
    }

    /** Everything that is in it, or was half a second ago. */
    public synchronized List<AccountEntry> entries() {
        if (System.nanoTime() - asked >= FRESH.toNanos()) {
            follow();
        }
        return seen;
    }

    /** Everything that is in it now. */
    synchronized List<AccountEntry> entriesNow() {
        follow();
        return seen;
    }

    /** On record when it returns. */
    public synchronized AccountEntry append(
            AccountId by, AccountChange change, AccountId account, @Nullable String what) {
        while (true) {
            follow();
            var last = seen.isEmpty() ? null : seen.getLast();
            var now = Instant.ofEpochMilli(clock.millis());
            var entry = AccountEntry.after(last, now, by, change, account, what);
            try {
                entries.insertOne(stored(entry));
            } catch (MongoWriteException taken) {
                if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw taken;
                }
                continue; // another process was first
            }
            seen = grown(List.of(entry));
            return entry;
        }
    }

    /**
     * Reads all of it once more.
     *
     * @return the position of the first entry that is not as it was written, or is missing; null where all is sound
     */
    public @Nullable Long firstUnsound() {
        AccountEntry last = null;
        for (long position = 0; ; position++) {
            var found = entries.find(eq("_id", position)).first();
            if (found == null) {
                return entries.countDocuments() == position ? null : Long.valueOf(position);
            }
            var entry = read(found);
            if (!entry.follows(last)) {
                return position;
            }
            last = entry;
        }
    }

    /**
     * Takes over what another register's log of accounts has, all of it or nothing. Passwords and tokens are not in it: whoever has an account is let in anew,
     * by a link.
     *
     * @throws AccountRefused where it is not sound, or something happened to accounts here already
     */
    public synchronized void takeOver(List<AccountEntry> others) {
        AccountEntry last = null;
        for (var entry : others) {
            if (!entry.follows(last)) {
                throw new AccountRefused(
                        "accounts",
                        "the log of accounts is not as it was written from entry "
                                + (last == null ? 0 : last.position() + 1) + " on");
            }
            last = entry;
        }
        follow();
        if (!seen.isEmpty()) {
            throw new AccountRefused("accounts", "there are accounts here already");
        }
        if (!others.isEmpty()) {
            entries.insertMany(others.stream().map(AccountLog::stored).toList());
            seen = List.copyOf(others);
        }
    }

    private void follow() {
        asked = System.nanoTime();
        var more = new ArrayList<AccountEntry>();
        // by identifier, which is fast on every store
        for (long next = seen.size(); ; next++) {
            var found = entries.find(eq("_id", next)).first();
            if (found == null) {
                break;
            }
            more.add(read(found));
        }
        if (!more.isEmpty()) {
            seen = grown(more);
        }
    }

    private List<AccountEntry> grown(List<AccountEntry> more) {
        var all = new ArrayList<>(seen);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Document stored(AccountEntry entry) {
        var stored = new Document("_id", entry.position())
                .append("at", Date.from(entry.at()))
                .append("by", entry.by().value())
                .append("change", entry.change().name())
                .append("account", entry.account().value())
                .append("digest", entry.digest());
        return entry.what() == null ? stored : stored.append("what", entry.what());
    }

    private static AccountEntry read(Document stored) {
        return new AccountEntry(
                stored.getLong("_id"),
                stored.getDate("at").toInstant(),
                new AccountId(stored.getString("by")),
                AccountChange.valueOf(stored.getString("change")),
                new AccountId(stored.getString("account")),
                stored.getString("what"),
                stored.getString("digest"));
    }
}
