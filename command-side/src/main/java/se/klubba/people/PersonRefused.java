package se.klubba.people;

import se.klubba.kernel.PersonId;
import se.klubba.kernel.Refusal;

/** Rules about people that said no. */
public abstract sealed class PersonRefused extends Refusal {
    private PersonRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    /** Two entries can be found to be one person, one entry cannot. */
    public static final class SameAsItself extends PersonRefused {
        public SameAsItself(PersonId person) {
            super("same-as-itself", Kind.FORBIDDEN, "person " + person + " is one entry, not two");
        }
    }
}
