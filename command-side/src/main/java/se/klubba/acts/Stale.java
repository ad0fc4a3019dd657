package se.klubba.acts;

import se.klubba.kernel.Refusal;

/** Something that the act depends on was recorded after what the caller has seen. */
public final class Stale extends Refusal {
    public Stale(long seen, long newest) {
        this("the act was judged on what stood at position " + seen + "; position " + newest
                + " is newer and concerns it");
    }

    /** What the caller says to have seen is not in the log. */
    public static Stale unseen(long position) {
        return new Stale("there is nothing at position " + position + " yet, which the act says to have seen");
    }

    private Stale(String whatIsSo) {
        super("stale", Kind.CONFLICT, whatIsSo);
    }
}
