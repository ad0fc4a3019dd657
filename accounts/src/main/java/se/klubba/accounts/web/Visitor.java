package se.klubba.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.Who;
import se.klubba.accounts.administering.NotYours;
import se.klubba.accounts.administering.Owner;
import se.klubba.accounts.roles.Passage;

/** Who asks, as the gate let them through. */
@Component
class Visitor {
    /** @throws NotYours where nobody has logged in, as where the register is open to all */
    Account account(HttpServletRequest request) {
        var passage = passage(request);
        if (passage == null || passage.account() == null) {
            throw new NotYours(
                    "nobody is logged in: there are no accounts where the register is open to whoever reaches it");
        }
        return passage.account();
    }

    /** @throws NotYours where it is a token: what a token may do, it may not widen */
    Account inPerson(HttpServletRequest request) {
        var account = account(request);
        var passage = passage(request);
        var who = passage == null ? null : passage.who();
        if (who == null || who.scope() != null && !isOwners(who)) {
            throw new NotYours("a token does not do this: log in");
        }
        return account;
    }

    /** The owner of the data folder has nothing but a token. */
    private static boolean isOwners(Who who) {
        return who.account().equals(Owner.ID);
    }

    private static @Nullable Passage passage(HttpServletRequest request) {
        return (Passage) request.getAttribute(Passage.ATTRIBUTE);
    }
}
