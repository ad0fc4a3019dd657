package se.klubba.acts;

import se.klubba.kernel.Identifier;
import se.klubba.kernel.Refusal;

/** The act brings something into being under an identifier that is on record already. */
public final class Exists extends Refusal {
    public Exists(Identifier what) {
        super(
                what.keyName() + "-exists",
                Kind.CONFLICT,
                what.keyName() + " " + what.value()
                        + " is on record already; correct its entry, or leave the identifier out to get a new one");
    }
}
