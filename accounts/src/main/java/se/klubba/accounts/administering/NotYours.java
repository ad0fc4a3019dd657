package se.klubba.accounts.administering;

/** Somebody who may ask may not have this. */
public final class NotYours extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotYours(String message) {
        super(message, null, false, false);
    }
}
