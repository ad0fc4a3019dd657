package se.klubba.accounts;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has logged in, and how. What they may do is asked anew at each request: nothing of it is in here.
 *
 * @param way by which it was: {@code password}, {@code passkey}, {@code link}, {@code oidc}, {@code token}
 * @param assurance the level that the provider of the login states; null where none does
 * @param since when it was
 * @param scope what a token is limited to; null where it is no token
 */
public record Who(
        AccountId account,
        String way,
        @Nullable String assurance,
        Instant since,
        @Nullable TokenScope scope) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return account.value();
    }
}
