package se.klubba.acts;

import se.klubba.kernel.Identifier;
import se.klubba.kernel.Refusal;

/** The act names something that is not on record. */
public final class Unknown extends Refusal {
    private final Identifier what;

    public Unknown(Identifier what) {
        super(
                "unknown-" + what.keyName(),
                Kind.UNKNOWN,
                "there is no " + what.keyName() + " " + what.value() + " on record");
        this.what = what;
    }

    public Identifier what() {
        return what;
    }
}
