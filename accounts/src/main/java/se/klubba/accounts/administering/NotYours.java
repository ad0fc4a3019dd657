package se.klubba.accounts.administering;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody who may ask may not have this. */
public final class NotYours extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    public NotYours(String why) {
        super(HttpStatus.FORBIDDEN, why);
    }

    public String why() {
        return String.valueOf(getReason());
    }
}
