package se.klubba.accounts.signingin;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.Who;

/** Lets in who knows the password of an account, and makes whoever guesses wait. */
@Component
final class PasswordLogin implements AuthenticationProvider {
    private final Accounts accounts;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final Clock clock;

    PasswordLogin(Accounts accounts, Passwords passwords, LockOut lockOut, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** Has to be waited for. */
    static final class Waiting extends LockedException {
        private static final long serialVersionUID = 1;
        private final long seconds;

        Waiting(Duration wait) {
            super("too many wrong passwords");
            this.seconds = wait.plusMillis(999).toSeconds();
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = String.valueOf(asked.getName());
        var wait = lockOut.wait(name);
        if (!wait.isZero()) {
            throw new Waiting(wait);
        }
        var account = accounts.named(name);
        boolean right = passwords.matches(account == null ? null : account.id(), written(asked.getCredentials()));
        if (account == null || !right || account.closed()) {
            lockOut.failed(name);
            throw new BadCredentialsException("name and password do not belong together");
        }
        lockOut.succeeded(name);
        return new SignedIn(new Who(account.id(), "password", null, clock.instant(), null));
    }

    private static String written(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
