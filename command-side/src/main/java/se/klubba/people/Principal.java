package se.klubba.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.kernel.Key;
import se.klubba.kernel.PrincipalId;
import se.klubba.people.event.PersonEvent.PrincipalNoted;

/** What rules about one principal ask of the facts. Reads under {@code principal=ID} of it and of the groups that it is in. */
public record Principal(PrincipalId principal, Facts facts) {
    public static Principal of(PrincipalId principal, Facts facts) {
        return new Principal(principal, facts);
    }

    public boolean known() {
        return Known.is(principal, facts);
    }

    /** It and the groups that it belongs to, the narrowest first: a municipality, then "the municipalities". */
    public List<PrincipalId> withGroups() {
        var all = new LinkedHashSet<PrincipalId>();
        var next = principal;
        while (next != null && all.add(next)) {
            next = group(next);
        }
        return List.copyOf(all);
    }

    private @Nullable PrincipalId group(PrincipalId of) {
        return facts.about(of.key(), PrincipalNoted.class)
                .filter(e -> e.principal().equals(of))
                .<PrincipalId>mapMulti((e, to) -> {
                    if (e.partOf() != null) {
                        to.accept(e.partOf());
                    }
                })
                .findFirst()
                .orElse(null);
    }

    /** What has to be read, round by round, to know the groups of a principal; nothing of none. */
    public static Set<Key> keys(@Nullable PrincipalId principal, Facts facts) {
        return principal == null
                ? Set.of()
                : Principal.of(principal, facts).withGroups().stream()
                        .map(PrincipalId::key)
                        .collect(Collectors.toSet());
    }
}
