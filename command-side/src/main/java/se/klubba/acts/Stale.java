package se.klubba.acts;

import se.klubba.kernel.Refusal;

/** Something that the act depends on was recorded after what the caller has seen. */
public final class Stale extends Refusal {
    public Stale(long seen, long newest) {
        super(
                "stale",
                Kind.CONFLICT,
                "the act was judged on what stood at position " + seen + "; position " + newest
                        + " is newer and concerns it");
    }
}
