package se.klubba.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.roles.Passage;
import se.klubba.kernel.PersonId;
import se.klubba.pages.layout.WhoLooks;

/** The person that a registrar has said the account to be. */
@Component
class PersonLooking implements WhoLooks {
    @Override
    public @Nullable PersonId person() {
        var passage = Passage.now();
        var account = passage == null ? null : passage.account();
        return account == null ? null : account.person();
    }
}
