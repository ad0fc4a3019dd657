package se.klubba.accounts.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.accounts.roles.Passage;
import se.klubba.accounts.signingin.OpenToAll;
import se.klubba.pages.layout.HeaderLinks;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;

/** In the corner of every page: who is logged in, or where one logs in, or that the register is open to all. */
@Component
class AccountLinks implements HeaderLinks {
    private final boolean open;

    AccountLinks(ObjectProvider<OpenToAll> open) {
        this.open = open.getIfAvailable() != null;
    }

    @Override
    public List<Link> of(Visit visit) {
        var texts = Texts.in(visit.locale());
        if (open) {
            return List.of(Link.plain(texts.of("corner.open")));
        }
        var passage = Passage.now();
        var account = passage == null ? null : passage.account();
        if (account == null) {
            return List.of(new Link(visit.links().to("/login"), texts.of("login.title")));
        }
        return List.of(
                new Link(visit.links().to("/account"), account.name()),
                new Link(visit.links().to("/accounts"), texts.of("all.title")));
    }
}
