package se.klubba.accounts.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.TokenScope;
import se.klubba.accounts.Who;

/** Lets in a request that carries a personal token, for this request alone. Whoever carries one that is not good is not taken for a guest. */
public final class TokenLogin extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

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

    /** Whether the request has a bearer token of this kind, good or not. */
    public static boolean isIn(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && header.substring(BEARER.length()).strip().startsWith(Tokens.PREFIX);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var text = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
        var token = tokens.find(text);
        var account = token == null ? null : accounts.find(token.account());
        if (token == null || account == null || account.closed()) {
            refused.commence(
                    request,
                    response,
                    new BadCredentialsException("the token is not, or not any more, one of this register"));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        var scope = new TokenScope(token.id(), token.record(), token.body());
        context.setAuthentication(new SignedIn(new Who(account.id(), "token", null, clock.instant(), scope)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
