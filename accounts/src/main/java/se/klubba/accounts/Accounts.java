package se.klubba.accounts;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.PersonId;

/** All accounts: a fold over their log, with their names, which are kept apart so that they can be removed. */
public final class Accounts {
    private final AccountLog log;
    private final AccountNames names;
    private final Map<AccountId, String> known = new ConcurrentHashMap<>();
    private Folded folded = new Folded(List.of(), Map.of());

    Accounts(AccountLog log, MongoDatabase database) {
        this.log = log;
        this.names = AccountNames.in(database);
    }

    private record Stands(Set<Role> given, @Nullable PersonId person, boolean closed) {
        static final Stands NEW = new Stands(Set.of(), null, false);

        Stands after(AccountEntry entry) {
            return switch (entry.change()) {
                case ROLE_GIVEN, ROLE_TAKEN -> {
                    var roles = EnumSet.noneOf(Role.class);
                    roles.addAll(given);
                    var role = Role.of(String.valueOf(entry.what()));
                    if (entry.change() == AccountChange.ROLE_GIVEN) {
                        roles.add(role);
                    } else {
                        roles.remove(role);
                    }
                    yield new Stands(Set.copyOf(roles), person, closed);
                }
                case PERSON_TIED -> new Stands(given, new PersonId(String.valueOf(entry.what())), closed);
                case PERSON_UNTIED -> new Stands(given, null, closed);
                case CLOSED -> new Stands(given, person, true);
                case OPENED -> new Stands(given, person, false);
                case MADE,
                        IDENTITY_TIED,
                        LINK_MADE,
                        PASSWORD_SET,
                        PASSKEY_ADDED,
                        PASSKEY_REMOVED,
                        TOKEN_MADE,
                        TOKEN_REVOKED -> this;
            };
        }
    }

    private record Folded(List<AccountEntry> of, Map<AccountId, Stands> accounts) {}

    /**
     * @param by null where it makes itself
     * @throws AccountRefused where the name is taken or cannot be one
     */
    public Account make(String name, @Nullable AccountId by) {
        var id = AccountId.made();
        return make(id, name, by == null ? id : by);
    }

    /** As {@link #make(String, AccountId)}, with an identifier that is known before. */
    public Account make(AccountId id, String name, AccountId by) {
        names.give(id, name);
        log.append(by, AccountChange.MADE, id, null);
        return get(id);
    }

    public List<Account> all() {
        var found = new ArrayList<Account>();
        folded(log.entries()).accounts().forEach((id, stands) -> found.add(account(id, stands)));
        return found;
    }

    /** Null where there is none. */
    public @Nullable Account find(AccountId id) {
        var stands = folded(log.entries()).accounts().get(id);
        if (stands == null) {
            // another process may have made it a moment ago
            stands = folded(log.entriesNow()).accounts().get(id);
        }
        return stands == null ? null : account(id, stands);
    }

    public Account get(AccountId id) {
        var found = find(id);
        if (found == null) {
            throw new AccountRefused("account", "there is no account " + id);
        }
        return found;
    }

    /** By the name that it logs in with; null where there is none. */
    public @Nullable Account named(String name) {
        var whose = names.whose(name);
        return whose == null ? null : find(whose);
    }

    private Account account(AccountId id, Stands stands) {
        return new Account(id, known.computeIfAbsent(id, names::of), stands.given(), stands.person(), stands.closed());
    }

    private synchronized Folded folded(List<AccountEntry> entries) {
        if (entries.size() > folded.of().size()) {
            var accounts = new LinkedHashMap<>(folded.accounts());
            for (var entry : entries.subList(folded.of().size(), entries.size())) {
                accounts.put(
                        entry.account(),
                        accounts.getOrDefault(entry.account(), Stands.NEW).after(entry));
            }
            folded = new Folded(entries, Map.copyOf(accounts));
        }
        return folded;
    }
}
