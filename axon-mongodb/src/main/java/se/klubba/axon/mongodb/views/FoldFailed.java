package se.klubba.axon.mongodb.views;

/** A view cannot get past the event at a position. */
final class FoldFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long position;

    FoldFailed(View<?> view, String key, long position, RuntimeException cause) {
        super("view " + view.name() + " of " + key + " cannot get past the event at " + position + ": " + cause, cause);
        this.position = position;
    }

    long position() {
        return position;
    }

    FoldFailed orEarlier(FoldFailed other) {
        return other.position < position ? other : this;
    }
}
