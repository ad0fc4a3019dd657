package se.klubba.problems;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where, as {@code basis.sources[0].lines}; empty for the whole
 */
public record Flaw(String field, String message) {
    /** All of them in one sentence. */
    public static String together(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::message).collect(Collectors.joining("; "));
    }

    /** The same as a part of that field. */
    public Flaw in(String outer) {
        boolean joins = outer.isEmpty() || field.isEmpty() || field.startsWith("[");
        return new Flaw(joins ? outer + field : outer + "." + field, message);
    }
}
