package se.klubba.accounts.signingin;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Secret;

/** Passwords, of which only a slow hash is kept (Argon2id), with the name of its kind, so that a better one can follow. */
@Component
public final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";

    private final MongoCollection<Document> hashes;
    private final AccountLog log;
    private final PasswordEncoder encoder;
    /** Compared with where there is no password, so that an answer takes as long. */
    private final Supplier<String> nobodys;

    Passwords(AccountStore store, AccountLog log) {
        this.hashes = store.database().getCollection("account-passwords");
        this.log = log;
        Map<String, PasswordEncoder> kinds = new HashMap<>();
        kinds.put(ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        this.encoder = new DelegatingPasswordEncoder(ARGON2, kinds);
        this.nobodys = SingletonSupplier.of(() -> hash(Secret.made().text()));
    }

    /**
     * @param by who sets it
     * @throws AccountRefused where it is too easy
     */
    public void set(Account account, String password, AccountId by) {
        check(account.name(), password);
        keep(account.id(), hash(password));
        log.append(by, AccountChange.PASSWORD_SET, account.id(), null);
    }

    /** @throws AccountRefused where it is too easy */
    public static void check(String name, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new AccountRefused(
                    "password",
                    "a password has " + SHORTEST + " to " + LONGEST + " characters; this one has " + password.length());
        }
        if (password.strip().equalsIgnoreCase(name.strip())
                || password.chars().distinct().count() < 4) {
            throw new AccountRefused("password", "a password is not the name, nor the same few characters over again");
        }
    }

    public boolean hasOne(AccountId account) {
        return hashes.find(eq("_id", account.value())).first() != null;
    }

    /** @param account null where there is none: it takes as long */
    public boolean matches(@Nullable AccountId account, String password) {
        var found =
                account == null ? null : hashes.find(eq("_id", account.value())).first();
        var hash = found == null ? nobodys.get() : found.getString("hash");
        boolean matches = password.length() <= LONGEST && encoder.matches(password, hash);
        if (found == null || account == null) {
            return false;
        }
        if (matches && encoder.upgradeEncoding(hash)) {
            keep(account, hash(password));
        }
        return matches;
    }

    private void keep(AccountId account, String hash) {
        hashes.replaceOne(
                eq("_id", account.value()),
                new Document("_id", account.value()).append("hash", hash),
                new ReplaceOptions().upsert(true));
    }

    private String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash of a password");
        }
        return hash;
    }
}
