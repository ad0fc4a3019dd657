package se.klubba.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lets somebody do or see something. Some are given by hand, some follow from a mandate in a body, for as long as it lasts. */
public enum Role {
    /** Whoever asks, without a login. */
    ANYONE(false),
    /** Whoever asks, where the register is set to be public: what is published and not confidential. */
    PUBLIC(true),
    /** Whoever has logged in, with whatever roles or with none. */
    LOGGED_IN(false),
    /** Reads all that is not confidential. */
    READER(true),
    SUBSTITUTE(false),
    MEMBER(false),
    SECRETARY(false),
    VICE_CHAIR(false),
    CHAIR(false),
    /** Acts in any body, and says which person an account is. */
    REGISTRAR(true),
    /** Reads all, exports, verifies, writes nothing. */
    AUDITOR(true),
    /** Operation and accounts; of content nothing. */
    ADMINISTRATOR(true);

    private final boolean byHand;

    Role(boolean byHand) {
        this.byHand = byHand;
    }

    /** Whether it is given by hand, in the log of accounts; else it is of the register. */
    public boolean byHand() {
        return byHand;
    }

    /** Whether it is that of an officer of a body, who records what the body does. */
    public boolean records() {
        return this == SECRETARY || this == VICE_CHAIR || this == CHAIR;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no role " + key + "; there are "
                        + Arrays.stream(values()).map(Role::key).collect(Collectors.joining(", "))));
    }
}
