package se.klubba.acts;

import se.klubba.kernel.Identifier;
import se.klubba.kernel.Refusal;

/** The act names something that is not on record. */
public final class Unknown extends Refusal {
    private final Identifier what;

    public Unknown(Identifier what) {
        super("there is no " + what.keyName() + " " + what.value() + " on record");
        this.what = what;
    }

    public Identifier what() {
        return what;
    }

    @Override
    public String code() {
        return "unknown-" + what.keyName();
    }

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
