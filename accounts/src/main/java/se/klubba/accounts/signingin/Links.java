package se.klubba.accounts.signingin;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Secret;

/** Links that let somebody in once, within an hour: to make the first account, or to set a password anew. */
@Component
public final class Links {
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final MongoCollection<Document> links;
    private final Clock clock;

    Links(AccountStore store, Clock clock) {
        this.links = store.database().getCollection("account-links");
        this.clock = clock;
    }

    /**
     * What a link is for.
     *
     * @param account that it lets in; null where it makes the first one
     */
    public record Purpose(@Nullable AccountId account) {}

    /** @param account null to make the first one */
    public Secret made(@Nullable AccountId account) {
        var secret = Secret.made();
        var link = new Document("_id", secret.digest())
                .append("until", Date.from(clock.instant().plus(LIFETIME)));
        links.insertOne(account == null ? link : link.append("account", account.value()));
        return secret;
    }

    /** Whether it is still good, without using it; null where it is not, or never was. */
    public @Nullable Purpose look(Secret link) {
        return purpose(links.find(eq("_id", link.digest())).first());
    }

    /** Uses it up; null where it was not good any more. Of two that use it at once, one does. */
    public @Nullable Purpose use(Secret link) {
        return purpose(links.findOneAndDelete(eq("_id", link.digest())));
    }

    private @Nullable Purpose purpose(@Nullable Document found) {
        if (found == null || !found.getDate("until").toInstant().isAfter(clock.instant())) {
            return null;
        }
        var account = found.getString("account");
        return new Purpose(account == null ? null : new AccountId(account));
    }
}
