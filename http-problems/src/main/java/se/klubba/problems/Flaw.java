package se.klubba.problems;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where, as {@code basis.sources[0].lines}; empty for the whole
 */
public record Flaw(String field, String message) {
    /** The same as a part of that field. */
    public Flaw in(String outer) {
        boolean joins = outer.isEmpty() || field.isEmpty() || field.startsWith("[");
        return new Flaw(joins ? outer + field : outer + "." + field, message);
    }
}
