package se.klubba.guards;

import java.io.IOException;

/** The body of a request did not come in time. */
public final class BodyTooSlow extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooSlow() {
        super("the body of the request did not come in time");
    }
}
