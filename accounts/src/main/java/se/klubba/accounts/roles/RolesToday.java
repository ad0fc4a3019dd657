package se.klubba.accounts.roles;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.Who;
import se.klubba.kernel.BodyId;

/** The roles that somebody has now: those given by hand, and those that a mandate gives today. */
@Component
public final class RolesToday {
    private final Accounts accounts;
    private final Mandates mandates;
    private final boolean publicRegister;

    RolesToday(Accounts accounts, Mandates mandates, AccountSettings settings) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.publicRegister = settings.publicRegister();
    }

    /** Null where it may not be used, or is nobody's. */
    public @Nullable Account account(@Nullable Who who) {
        var account = who == null ? null : accounts.find(who.account());
        return account == null || account.closed() ? null : account;
    }

    /** Those whose assignments are an account's own: the person's, and those of whom she stands for. As keys of events have them. */
    public Set<String> parties(@Nullable Account account) {
        var person = account == null ? null : account.person();
        if (person == null) {
            return Set.of();
        }
        var parties = new HashSet<String>();
        parties.add("person/" + person.value());
        for (var held : mandates.of(person)) {
            if (held.onBehalfOf() != null) {
                parties.add("principal/" + held.onBehalfOf().value());
            }
        }
        return parties;
    }

    /** With the bodies in which each is held, for those that are held in bodies. */
    public Map<Role, Set<BodyId>> of(@Nullable Account account) {
        var roles = new EnumMap<Role, Set<BodyId>>(Role.class);
        roles.put(Role.ANYONE, Set.of());
        if (publicRegister) {
            roles.put(Role.PUBLIC, Set.of());
        }
        if (account == null) {
            return roles;
        }
        roles.put(Role.LOGGED_IN, Set.of());
        account.given().forEach(role -> roles.put(role, Set.of()));
        if (account.person() != null) {
            for (var held : mandates.of(account.person())) {
                roles.computeIfAbsent(held.role(), _ -> new HashSet<>()).add(held.body());
            }
        }
        return roles;
    }
}
