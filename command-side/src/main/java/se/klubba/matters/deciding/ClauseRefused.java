package se.klubba.matters.deciding;

import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Refusal;

/** A rule says no to one effect, and so to the whole decision: its code and kind, and where. */
public final class ClauseRefused extends Refusal {
    private final Refusal refusal;

    ClauseRefused(String label, Act effect, Refusal refusal) {
        var place = effect.at().basis().clause();
        super(
                refusal.code(),
                refusal.kind(),
                "clause " + label + ", effect " + (place == null ? 0 : place.effect()) + " ("
                        + effect.getClass().getAnnotation(Recordable.class).effect() + "): " + refusal.getMessage());
        this.refusal = refusal;
    }

    /** What the effect's own rule says. */
    public Refusal refusal() {
        return refusal;
    }
}
