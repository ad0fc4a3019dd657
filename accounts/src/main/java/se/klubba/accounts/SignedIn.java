package se.klubba.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The one authentication that all ways to log in end with. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;
    private final Who who;

    public SignedIn(Who who) {
        super(List.of());
        this.who = who;
        super.setAuthenticated(true);
    }

    @Override
    public Who getPrincipal() {
        return who;
    }

    /** None is kept. */
    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signed && signed.who.equals(who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
