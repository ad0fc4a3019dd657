package se.klubba.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to an account and is on record. */
public enum AccountChange {
    MADE,
    ROLE_GIVEN,
    ROLE_TAKEN,
    PERSON_TIED,
    PERSON_UNTIED,
    IDENTITY_TIED,
    LINK_MADE,
    PASSWORD_SET,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    CLOSED,
    OPENED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
