package se.klubba.accounts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What accounts are called, which is kept apart from their log so that it can be removed. No two have the same, whatever its case and spaces. */
public final class AccountNames {
    private static final int LONGEST = 100;

    private final MongoCollection<Document> names;
    private final MongoCollection<Document> taken;

    private AccountNames(MongoDatabase database) {
        this.names = database.getCollection("accounts");
        this.taken = database.getCollection("account-names");
    }

    /** Those of the register in a database, whether or not a server is running. */
    public static AccountNames in(MongoDatabase database) {
        return new AccountNames(database);
    }

    /** One of them. */
    public record Name(AccountId account, String name) {}

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String checked(String name) {
        var shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST || shown.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefused("name", "an account has a name of 1 to " + LONGEST + " characters in one line");
        }
        return shown;
    }

    /** @throws AccountRefused where it is taken or cannot be one */
    void give(AccountId account, String name) {
        var shown = checked(name);
        try {
            taken.insertOne(new Document("_id", key(shown)).append("account", account.value()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new AccountRefused("name", "there is an account of the name " + shown + " already");
            }
            throw e;
        }
        names.insertOne(new Document("_id", account.value()).append("name", shown));
    }

    /** Its identifier where it has none. */
    String of(AccountId account) {
        var found = names.find(eq("_id", account.value())).first();
        return found == null ? account.value() : found.getString("name");
    }

    /** Whose it is; null where it is nobody's. */
    @Nullable
    AccountId whose(String name) {
        var found = taken.find(eq("_id", key(name))).first();
        return found == null ? null : new AccountId(found.getString("account"));
    }

    /** All that there are, by the accounts' identifiers. */
    public List<Name> all() {
        return names.find()
                .sort(new Document("_id", 1))
                .map(kept -> new Name(new AccountId(kept.getString("_id")), kept.getString("name")))
                .into(new ArrayList<>());
    }

    /**
     * Whether they can be taken over.
     *
     * @param known the accounts of the log that they belong to
     * @throws AccountRefused where one is of no account of that log, two are the same, or one cannot be a name
     */
    public static void check(List<Name> others, Set<AccountId> known) {
        for (var other : others) {
            checked(other.name());
            if (!known.contains(other.account())) {
                throw new AccountRefused(
                        "accounts", "the log of accounts has no account " + other.account() + ", which has a name");
            }
        }
        var different = others.stream().map(other -> key(other.name())).collect(Collectors.toSet());
        if (different.size() < others.size()) {
            throw new AccountRefused("accounts", "two accounts have the same name");
        }
    }

    /** Takes over those of another register, into one that has none. */
    public void takeOver(List<Name> others) {
        others.forEach(other -> give(other.account(), other.name()));
    }
}
