package se.klubba.accounts.oidc;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Secret;

/**
 * Which account a provider's subject is. The subject may be a number that says who somebody is: only its digest is kept, and it is never shown. An
 * account that is made at a first login has no roles, until a registrar says which person it is or an administrator gives it one.
 */
@Component
public final class Identities {
    private static final int TRIES = 100;

    private final MongoCollection<Document> identities;
    private final Accounts accounts;
    private final AccountLog log;

    Identities(AccountStore store, Accounts accounts, AccountLog log) {
        this.identities = store.database().getCollection("account-identities");
        this.accounts = accounts;
        this.log = log;
    }

    /** Null where that subject has not logged in before, or its account is closed. */
    @Nullable
    Account find(String issuer, String subject) {
        var found = identities.find(eq("_id", key(issuer, subject))).first();
        var account = found == null ? null : accounts.find(new AccountId(found.getString("account")));
        return account == null || account.closed() ? null : account;
    }

    /**
     * The same, made where it has not.
     *
     * @return null where its account is closed
     */
    @Nullable
    Account findOrMake(String issuer, String subject, Map<String, Object> claims) {
        var key = key(issuer, subject);
        if (identities.find(eq("_id", key)).first() == null) {
            var made = made(name(claims));
            try {
                identities.insertOne(
                        new Document("_id", key).append("account", made.id().value()));
                log.append(made.id(), AccountChange.IDENTITY_TIED, made.id(), null);
            } catch (MongoWriteException twiceAtOnce) {
                if (twiceAtOnce.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw twiceAtOnce;
                }
                log.append(made.id(), AccountChange.CLOSED, made.id(), null);
            }
        }
        return find(issuer, subject);
    }

    private Account made(String name) {
        for (int i = 1; i < TRIES; i++) {
            try {
                return accounts.make(i == 1 ? name : name + " (" + i + ")", null);
            } catch (AccountRefused taken) {
                if (i == TRIES - 1) {
                    throw taken;
                }
            }
        }
        throw new AssertionError();
    }

    private static String name(Map<String, Object> claims) {
        for (var claim : new String[] {"name", "preferred_username"}) {
            if (claims.get(claim) instanceof String said && !said.isBlank() && said.length() <= 90) {
                return said.strip();
            }
        }
        return "Inloggad";
    }

    private static String key(String issuer, String subject) {
        return Secret.digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    }
}
