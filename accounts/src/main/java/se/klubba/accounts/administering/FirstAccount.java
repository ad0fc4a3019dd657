package se.klubba.accounts.administering;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.Secret;
import se.klubba.accounts.signingin.Links;
import se.klubba.accounts.signingin.Passwords;

/** The account that comes before all others: administrator and registrar in one, made by whoever has the link that was printed at the start. */
@Component
public final class FirstAccount {
    private final Accounts accounts;
    private final AccountLog log;
    private final Links links;
    private final Passwords passwords;
    private final Owner owner;

    FirstAccount(Accounts accounts, AccountLog log, Links links, Passwords passwords, Owner owner) {
        this.accounts = accounts;
        this.log = log;
        this.links = links;
        this.passwords = passwords;
        this.owner = owner;
    }

    /** A link to make it with; null where there is an account already. */
    public @Nullable Secret link() {
        return owner.isAlone() ? links.made(null) : null;
    }

    /** Whether the link would make it now. */
    public boolean isGood(Secret link) {
        var purpose = links.look(link);
        return purpose != null && purpose.account() == null && owner.isAlone();
    }

    /**
     * @param password may be empty: then the way back in is a passkey, or a link that the owner of the store makes
     * @throws AccountRefused where the link is not good any more, or name or password cannot be; then the link still is
     */
    public Account make(Secret link, String name, String password) {
        if (!isGood(link)) {
            throw new AccountRefused(
                    "link", "the link was used, or is older than an hour; starting the server anew prints another");
        }
        if (accounts.named(name) != null) {
            throw new AccountRefused("name", "there is an account of the name " + name.strip() + " already");
        }
        if (!password.isEmpty()) {
            Passwords.check(name, password);
        }
        if (links.use(link) == null) {
            throw new AccountRefused("link", "the link was used a moment ago");
        }
        var account = accounts.make(name, null);
        log.append(account.id(), AccountChange.ROLE_GIVEN, account.id(), Role.ADMINISTRATOR.key());
        log.append(account.id(), AccountChange.ROLE_GIVEN, account.id(), Role.REGISTRAR.key());
        if (!password.isEmpty()) {
            passwords.set(account, password, account.id());
        }
        return accounts.get(account.id());
    }
}
