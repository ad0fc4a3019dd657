package se.klubba.accounts.signingin;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Secret;

/**
 * Waiting times after wrong passwords: none for the first four, then half a minute that doubles with each, a quarter of an hour at the most, never
 * for ever. By name, whether there is such an account or not, so that it tells nothing.
 */
@Component
final class LockOut {
    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    private final MongoCollection<Document> failures;
    private final Clock clock;

    LockOut(AccountStore store, Clock clock) {
        this.failures = store.database().getCollection("account-failures");
        this.clock = clock;
    }

    /** How long this name has to wait from now; zero where it has not. */
    Duration wait(String name) {
        var found = failures.find(eq("_id", key(name))).first();
        if (found == null || found.getDate("until") == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), found.getDate("until").toInstant());
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String name) {
        var counted = failures.findOneAndUpdate(
                eq("_id", key(name)),
                Updates.inc("failures", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        int count = counted == null ? 1 : counted.getInteger("failures", 1);
        if (count > FREE) {
            var wait = FIRST.multipliedBy(1L << Math.min(count - FREE - 1, DOUBLINGS));
            var until = clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
            failures.updateOne(eq("_id", key(name)), Updates.set("until", Date.from(until)));
        }
    }

    void succeeded(String name) {
        failures.deleteOne(eq("_id", key(name)));
    }

    /** What was typed as a name may be a password: it is not kept. */
    private static String key(String name) {
        return new Secret(name.strip().toLowerCase(Locale.ROOT)).digest();
    }
}
