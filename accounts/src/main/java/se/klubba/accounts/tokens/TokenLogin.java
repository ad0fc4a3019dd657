package se.klubba.accounts.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.TokenScope;
import se.klubba.accounts.Who;

/**
 * Lets in a request that carries a personal token, for this request alone. Whoever carries one that is not good is not taken for a guest. In an address only a
 * token for a calendar counts: addresses are written down in many places, and any other would open more than that calendar there.
 */
public final class TokenLogin extends OncePerRequestFilter {
    /** Of an address, with which a calendar is asked for. */
    static final String PARAMETER = "token";

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Tokens tokens;
    private final Accounts accounts;
    private final Clock clock;
    private final AuthenticationEntryPoint refused;

    public TokenLogin(Tokens tokens, Accounts accounts, Clock clock, AuthenticationEntryPoint refused) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
        this.refused = refused;
    }

    /** Whether the request has a token of this kind, good or not, as bearer token or in its address. */
    public static boolean isIn(HttpServletRequest request) {
        return bearer(request) != null || inAddress(request) != null;
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        return ours(header.substring(BEARER.length()).strip());
    }

    private static @Nullable String inAddress(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? ours(request.getParameter(PARAMETER)) : null;
    }

    private static @Nullable String ours(@Nullable String said) {
        return said != null && said.startsWith(Tokens.PREFIX) ? said : null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        var account = token == null ? null : accounts.find(token.account());
        if (token == null || account == null || account.closed()) {
            refused.commence(
                    request,
                    response,
                    new BadCredentialsException("the token is not, or not any more, one of this register"));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        var scope = new TokenScope(token.id(), token.record(), token.body(), token.calendar());
        context.setAuthentication(new SignedIn(new Who(account.id(), "token", null, clock.instant(), scope)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** Null where it is none, or none that may be where it is. */
    private @Nullable PersonalToken token(HttpServletRequest request) {
        var bearer = bearer(request);
        if (bearer != null) {
            return tokens.find(bearer);
        }
        var said = inAddress(request);
        var token = said == null ? null : tokens.find(said);
        return token == null || token.calendar() == null ? null : token;
    }
}
