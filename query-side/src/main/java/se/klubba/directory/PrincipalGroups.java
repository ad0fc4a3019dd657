package se.klubba.directory;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.klubba.kernel.PrincipalId;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;

/** Answers which principals belong to a group of them. */
@Component
public final class PrincipalGroups {
    private final ListOf<String> identifiers;

    public PrincipalGroups(PrincipalsView view) {
        this.identifiers = new ListOf<>(view, _ -> place -> place.key());
    }

    /** The identifiers of all that belong to it, itself among them. */
    public Set<String> within(ReadContext reading, PrincipalId group) {
        var all = new TreeSet<String>();
        var next = new ArrayDeque<String>();
        next.add(group.value());
        while (!next.isEmpty()) {
            var one = next.remove();
            if (all.add(one)) {
                next.addAll(identifiers.every(reading, PrincipalsView.wanted(null, one)));
            }
        }
        return all;
    }
}
