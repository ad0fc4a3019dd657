package se.klubba.acts;

import java.util.List;
import se.klubba.problems.Flaw;

/** What was sent cannot be read as what it should be: everything that is wrong with it, in the order of its fields. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<Flaw> flaws;

    /** @param field as of a {@link Flaw} */
    public Malformed(String field, String message) {
        this(List.of(new Flaw(field, message)));
    }

    /** @param flaws at least one */
    public Malformed(List<Flaw> flaws) {
        super(Flaw.together(flaws));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
