package se.klubba.accounts.roles;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.klubba.accounts.Account;
import se.klubba.accounts.Role;
import se.klubba.accounts.Who;
import se.klubba.kernel.BodyId;

/**
 * As what a request was let through.
 *
 * @param who has logged in; null where nobody has
 * @param account of it; null where nobody has
 * @param roles all of theirs
 * @param role the one of them that lets furthest
 * @param grant how far
 * @param bodies those in which a role that lets as far is held; of no meaning where the grant is not {@link Grant#OWN}
 * @param actsIn those of them in which it is the role of an officer, who records
 * @param parties those whose assignments are theirs to report on
 */
public record Passage(
        @Nullable Who who,
        @Nullable Account account,
        Set<Role> roles,
        Role role,
        Grant grant,
        Set<BodyId> bodies,
        Set<BodyId> actsIn,
        Set<String> parties) {
    /** Under which it is in the request. */
    public static final String ATTRIBUTE = Passage.class.getName();

    /** That of the request that this thread answers; null where it answers none, or the register asks for no login. */
    public static @Nullable Passage now() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Passage) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    public Passage {
        roles = Set.copyOf(roles);
        bodies = Set.copyOf(bodies);
        actsIn = Set.copyOf(actsIn);
        parties = Set.copyOf(parties);
    }

    /** The bodies in which it may act, as {@link se.klubba.acts.Acting#WITHIN} has them; null for any. */
    @Nullable
    String within() {
        return grant == Grant.ALL ? onlyBody() : joined(actsIn);
    }

    /** The bodies in which it has a seat, as {@link se.klubba.acts.Acting#SEATED} has them. */
    String seated() {
        return joined(bodies);
    }

    private @Nullable String onlyBody() {
        var scope = who == null ? null : who.scope();
        return scope == null ? null : scope.body();
    }

    private String joined(Set<BodyId> those) {
        var only = onlyBody();
        return those.stream()
                .map(BodyId::value)
                .filter(b -> only == null || only.equals(b))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<BodyId> bodies(Map<Role, Set<BodyId>> roles, Predicate<Role> those) {
        return roles.entrySet().stream()
                .filter(e -> those.test(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** Of a table's row, by all roles that somebody has: the one that lets furthest, the last of those in the order of {@link Role}. */
    static Passage best(
            @Nullable Who who,
            @Nullable Account account,
            Map<Role, Set<BodyId>> roles,
            Set<String> parties,
            Endpoints.Row row) {
        var role = roles.keySet().stream()
                .max((a, b) -> {
                    int further = row.grant(a).compareTo(row.grant(b));
                    return further == 0 ? a.compareTo(b) : further;
                })
                .orElse(Role.ANYONE);
        var grant = row.grant(role);
        // every role that lets as far counts for the bodies
        var bodies = bodies(roles, r -> row.grant(r) == grant);
        var actsIn = bodies(roles, r -> row.grant(r) == grant && r.records());
        return new Passage(who, account, roles.keySet(), role, grant, bodies, actsIn, parties);
    }
}
