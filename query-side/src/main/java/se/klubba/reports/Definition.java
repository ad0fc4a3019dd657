package se.klubba.reports;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a report is called and asked.
 *
 * @param name stable and public, in {@code [a-z-]+}
 * @param version from 1; the next number whenever the same log would give something else than before
 * @param takes what may be asked; {@code asOf}, {@code knownAt} and {@code language} always
 * @param needs what has to be
 */
public record Definition(String name, int version, Set<Parameter> takes, Set<Parameter> needs) {
    private static final Set<Parameter> ALWAYS = EnumSet.of(Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.LANGUAGE);

    public Definition {
        takes = inOrder(takes);
        needs = inOrder(needs);
    }

    /** @param takes beside those that every report takes */
    public static Definition of(String name, int version, Parameter... takes) {
        var all = EnumSet.copyOf(ALWAYS);
        all.addAll(Arrays.asList(takes));
        return new Definition(name, version, all, EnumSet.noneOf(Parameter.class));
    }

    /** The same, which cannot be answered without these. */
    public Definition needing(Parameter... parameters) {
        var all = EnumSet.copyOf(takes);
        all.addAll(Arrays.asList(parameters));
        return new Definition(name, version, all, EnumSet.copyOf(Arrays.asList(parameters)));
    }

    private static Set<Parameter> inOrder(Set<Parameter> some) {
        var all = EnumSet.noneOf(Parameter.class);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }
}
