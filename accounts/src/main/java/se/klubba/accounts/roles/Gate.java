package se.klubba.accounts.roles;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import se.klubba.accounts.Who;

/** Lets a request through, or not, by the table and by the roles of whoever sends it; says in the request as what. */
@Component
public final class Gate implements AuthorizationManager<RequestAuthorizationContext> {
    private final Endpoints endpoints;
    private final RolesToday roles;

    Gate(Endpoints endpoints, RolesToday roles) {
        this.endpoints = endpoints;
        this.roles = roles;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        // parsed as whatever answers it will have it
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        var row = endpoints.row(request.getMethod(), path).orElse(null);
        if (row == null) {
            return new AuthorizationDecision(false);
        }
        var passage = passage(who(authentication.get()), row);
        request.setAttribute(Passage.ATTRIBUTE, passage);
        return new AuthorizationDecision(
                passage.grant().letsThrough() && withinScope(passage, request.getMethod(), path.value()));
    }

    Passage passage(@Nullable Who who, Endpoints.Row row) {
        var account = roles.account(who);
        return Passage.best(account == null ? null : who, account, roles.of(account), roles.parties(account), row);
    }

    /** A token that only reads sends nothing that changes anything; one of a calendar reads that alone. */
    private static boolean withinScope(Passage passage, String method, String path) {
        var scope = passage.who() == null ? null : passage.who().scope();
        if (scope == null || scope.record()) {
            return true;
        }
        return (method.equals("GET") || method.equals("HEAD"))
                && (scope.calendar() == null || scope.calendar().equals(path));
    }

    private static @Nullable Who who(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Who who ? who : null;
    }
}
