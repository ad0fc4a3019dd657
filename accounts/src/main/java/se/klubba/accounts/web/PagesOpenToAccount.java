package se.klubba.accounts.web;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Role;
import se.klubba.accounts.roles.Endpoints;
import se.klubba.accounts.roles.Passage;
import se.klubba.accounts.signingin.OpenToAll;
import se.klubba.pages.layout.PageAccess;

/** The table of endpoints, asked of a page before there is a link to it. */
@Component
class PagesOpenToAccount implements PageAccess {
    private final Endpoints endpoints;
    private final boolean open;

    PagesOpenToAccount(Endpoints endpoints, ObjectProvider<OpenToAll> open) {
        this.endpoints = endpoints;
        this.open = open.getIfAvailable() != null;
    }

    @Override
    public boolean mayOpen(String path) {
        var passage = Passage.now();
        var roles = passage == null ? Set.of(Role.ANYONE) : passage.roles();
        return open
                || endpoints
                        .page(path)
                        .filter(row -> roles.stream().anyMatch(r -> row.grant(r).letsThrough()))
                        .isPresent();
    }
}
