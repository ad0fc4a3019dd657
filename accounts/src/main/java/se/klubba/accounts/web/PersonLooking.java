package se.klubba.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.klubba.accounts.roles.Passage;
import se.klubba.kernel.PersonId;
import se.klubba.pages.layout.WhoLooks;

/** The person that a registrar has said the account to be. */
@Component
class PersonLooking implements WhoLooks {
    @Override
    public @Nullable PersonId person() {
        var request = RequestContextHolder.getRequestAttributes();
        var passage = request == null
                ? null
                : (Passage) request.getAttribute(Passage.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var account = passage == null ? null : passage.account();
        return account == null ? null : account.person();
    }
}
