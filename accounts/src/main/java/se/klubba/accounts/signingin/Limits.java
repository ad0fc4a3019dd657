package se.klubba.accounts.signingin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.tokens.TokenLogin;

/**
 * How often one address may try to get in, and how much it may ask without a login. In this process alone: several of them let through as many times
 * more. Behind a proxy the address is that which the proxy tells, where the server is set to believe it.
 */
final class Limits extends OncePerRequestFilter {
    private static final int MOST = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** What answers nothing of the record. */
    private static final List<String> NO_QUESTIONS =
            List.of("/assets/", "/actuator", "/login", "/first/", "/links/", "/accounts/", "/webauthn/");

    private final Map<String, Bucket> logins = new ConcurrentHashMap<>();
    private final Map<String, Bucket> questions = new ConcurrentHashMap<>();
    private final AccountSettings.Limits limits;
    private final Refusals refusals;

    Limits(AccountSettings settings, Refusals refusals) {
        this.limits = settings.limits();
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        var tries = bucket(logins, address, limits.loginsPerMinute());
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || TokenLogin.isIn(request)) {
            // what is right costs nothing
            if (tries.getAvailableTokens() == 0) {
                refuse(response, tries.estimateAbilityToConsume(1).getNanosToWaitForRefill());
                return;
            }
            chain.doFilter(request, response);
            if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
                tries.tryConsume(1);
            }
            return;
        }
        var asked = isTry(request)
                ? tries
                : isQuestion(request) ? bucket(questions, address, limits.publicPerMinute()) : null;
        ConsumptionProbe probe = asked == null ? null : asked.tryConsumeAndReturnRemaining(1);
        if (probe != null && !probe.isConsumed()) {
            refuse(response, probe.getNanosToWaitForRefill());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String address, int perMinute) {
        if (buckets.size() > MOST) {
            // those who have asked for nothing in a while
            buckets.values().removeIf(b -> b.getAvailableTokens() == perMinute);
        }
        return buckets.computeIfAbsent(
                address,
                _ -> Bucket.builder()
                        .addLimit(l -> l.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    private static boolean isTry(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getMethod().equals("POST")
                && (path.startsWith("/login") || path.startsWith("/first/") || path.startsWith("/links/"));
    }

    /** Without anything that could be a login. */
    private static boolean isQuestion(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().endsWith(SessionCookie.PLAIN)) {
                    return false;
                }
            }
        }
        var path = request.getServletPath();
        return NO_QUESTIONS.stream().noneMatch(path::startsWith);
    }

    private void refuse(HttpServletResponse response, long nanos) throws IOException {
        long seconds = Duration.ofNanos(nanos).plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds)));
        refusals.tell(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "this address asks too often; it may again in " + Math.max(1, seconds) + " s");
    }
}
