package se.klubba.accounts.roles;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.Account;
import se.klubba.accounts.Role;
import se.klubba.accounts.Who;
import se.klubba.kernel.BodyId;

/**
 * As what a request was let through.
 *
 * @param who has logged in; null where nobody has
 * @param account of it; null where nobody has
 * @param role the one of theirs that lets furthest
 * @param grant how far
 * @param bodies those in which the role is held; of no meaning where the grant is not {@link Grant#OWN}
 */
public record Passage(@Nullable Who who, @Nullable Account account, Role role, Grant grant, Set<BodyId> bodies) {
    /** Under which it is in the request. */
    public static final String ATTRIBUTE = Passage.class.getName();

    public Passage {
        bodies = Set.copyOf(bodies);
    }

    /** The bodies in which it may act, as {@link se.klubba.acts.Acting#WITHIN} has them; null for any. */
    @Nullable
    String within() {
        var scope = who == null ? null : who.scope();
        var only = scope == null ? null : scope.body();
        if (grant == Grant.ALL) {
            return only;
        }
        return bodies.stream()
                .map(BodyId::value)
                .filter(b -> only == null || only.equals(b))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Of a table's row, by all roles that somebody has: the one that lets furthest, the last of those in the order of {@link Role}. */
    static Passage best(@Nullable Who who, @Nullable Account account, Map<Role, Set<BodyId>> roles, Endpoints.Row row) {
        var role = roles.keySet().stream()
                .max((a, b) -> {
                    int further = row.grant(a).compareTo(row.grant(b));
                    return further == 0 ? a.compareTo(b) : further;
                })
                .orElse(Role.ANYONE);
        var grant = row.grant(role);
        // every role that lets as far counts for the bodies
        var bodies = roles.entrySet().stream()
                .filter(e -> row.grant(e.getKey()) == grant)
                .flatMap(e -> e.getValue().stream())
                .collect(Collectors.toSet());
        return new Passage(who, account, role, grant, bodies);
    }
}
