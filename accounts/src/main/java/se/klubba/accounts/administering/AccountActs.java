package se.klubba.accounts.administering;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.Secret;
import se.klubba.accounts.signingin.Links;
import se.klubba.accounts.signingin.Sessions;
import se.klubba.kernel.PersonId;

/**
 * Changes accounts. Administrators make, close and let in again; only registrars make registrars and say which person an account is, so that no
 * administrator makes himself the chair of a body.
 */
@Component
public final class AccountActs {
    private final Accounts accounts;
    private final AccountLog log;
    private final Links links;
    private final Sessions sessions;

    AccountActs(Accounts accounts, AccountLog log, Links links, Sessions sessions) {
        this.accounts = accounts;
        this.log = log;
        this.links = links;
        this.sessions = sessions;
    }

    /**
     * An account and the link by which it is entered for the first time.
     *
     * @param link shown once
     */
    public record Invited(Account account, Secret link) {}

    public Invited make(Account by, String name) {
        mustBe(by, Role.ADMINISTRATOR, "make accounts");
        var account = accounts.make(name, by.id());
        return new Invited(account, letIn(by, account.id()));
    }

    /** A link that lets the account in once, to set a password anew. */
    public Secret letIn(Account by, AccountId id) {
        mustBe(by, Role.ADMINISTRATOR, "make links");
        var account = accounts.get(id);
        if (account.has(Role.REGISTRAR) && !by.has(Role.REGISTRAR)) {
            throw new NotYours("a link into the account of a registrar is made by a registrar");
        }
        var link = links.made(id);
        log.append(by.id(), AccountChange.LINK_MADE, id, null);
        return link;
    }

    public void give(Account by, AccountId id, Role role) {
        mayChange(by, role);
        if (!accounts.get(id).has(role)) {
            log.append(by.id(), AccountChange.ROLE_GIVEN, id, role.key());
        }
    }

    /** Whoever has a role may give it up. */
    public void take(Account by, AccountId id, Role role) {
        if (!by.id().equals(id)) {
            mayChange(by, role);
        }
        var account = accounts.get(id);
        if (!account.has(role)) {
            return;
        }
        boolean isLast = accounts.all().stream()
                .noneMatch(a -> !a.id().equals(id) && !a.closed() && a.has(role) && !a.id().equals(Owner.ID));
        if (isLast && (role == Role.ADMINISTRATOR || role == Role.REGISTRAR)) {
            throw new AccountRefused("role", "nobody else is " + role.key() + ": give the role to another first");
        }
        log.append(by.id(), AccountChange.ROLE_TAKEN, id, role.key());
    }

    /** @param person null where it is nobody on record any more */
    public void tie(Account by, AccountId id, @Nullable PersonId person) {
        mustBe(by, Role.REGISTRAR, "say which person an account is");
        var account = accounts.get(id);
        if (person == null) {
            if (account.person() != null) {
                log.append(
                        by.id(),
                        AccountChange.PERSON_UNTIED,
                        id,
                        account.person().value());
            }
            return;
        }
        var other = accounts.all().stream()
                .filter(a -> person.equals(a.person()) && !a.id().equals(id) && !a.closed())
                .findAny();
        if (other.isPresent()) {
            throw new AccountRefused("person", "the account " + other.get().name() + " is that person already");
        }
        if (!person.equals(account.person())) {
            log.append(by.id(), AccountChange.PERSON_TIED, id, person.value());
        }
    }

    /** Ends its logins; its tokens are not taken any more either. */
    public void close(Account by, AccountId id) {
        mustBe(by, Role.ADMINISTRATOR, "close accounts");
        if (by.id().equals(id)) {
            throw new AccountRefused("account", "nobody closes the account that they are logged in with");
        }
        if (!accounts.get(id).closed()) {
            log.append(by.id(), AccountChange.CLOSED, id, null);
        }
        sessions.endAll(id);
    }

    public void open(Account by, AccountId id) {
        mustBe(by, Role.ADMINISTRATOR, "open accounts");
        if (accounts.get(id).closed()) {
            log.append(by.id(), AccountChange.OPENED, id, null);
        }
    }

    private static void mayChange(Account by, Role role) {
        if (!role.byHand()) {
            throw new AccountRefused(
                    "role", role.key() + " follows from a mandate in the register; it is not given by hand");
        }
        mustBe(by, role == Role.REGISTRAR ? Role.REGISTRAR : Role.ADMINISTRATOR, "give or take the role " + role.key());
    }

    private static void mustBe(Account by, Role role, String what) {
        if (!by.has(role)) {
            throw new NotYours("to " + what + " takes the role " + role.key());
        }
    }
}
