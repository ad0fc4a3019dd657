package se.klubba.acts.web;

/** More bytes than are taken. Nothing of it was kept. */
public final class TooLarge extends RuntimeException {
    public TooLarge(String message) {
        super(message);
    }
}
