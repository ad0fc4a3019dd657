package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Secret;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.Who;

/** Logs somebody in who has shown by a link that it is theirs to be. */
@Component
public final class Entry {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;
    private final Links links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    Entry(Accounts accounts, Links links, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** In a session that is new: one that somebody else has set up for them is not used. */
    public void let(Who who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(who));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Who has logged in in that way just now. */
    public Who by(AccountId account, String way) {
        return new Who(account, way, null, clock.instant(), null);
    }

    /**
     * Sets the password anew, ends all other logins, and logs in.
     *
     * @return null where the link is not good any more
     * @throws se.klubba.accounts.AccountRefused where the password is too easy; the link stays good
     */
    public @Nullable Account byLink(
            Secret link, String password, HttpServletRequest request, HttpServletResponse response) {
        var seen = links.look(link);
        var account = seen == null || seen.account() == null ? null : accounts.find(seen.account());
        if (account == null || account.closed()) {
            return null;
        }
        Passwords.check(account.name(), password);
        if (links.use(link) == null) {
            return null;
        }
        passwords.set(account, password, account.id());
        sessions.endAll(account.id());
        let(by(account.id(), "password"), request, response);
        return account;
    }
}
