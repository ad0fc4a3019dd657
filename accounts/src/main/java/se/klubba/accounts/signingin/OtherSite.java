package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request that changes something has to prove, by the form's token, that a page of ours sent it. It has not where the browser itself
 * says so (Fetch Metadata, which no script can forge), nor where it carries a bearer token, which no other site can make a browser send.
 */
final class OtherSite implements RequestMatcher {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final boolean open;

    /** @param open where nobody logs in, a program has no login that another site could use: only browsers have to prove it */
    OtherSite(boolean open) {
        this.open = open;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || isBearer(request)) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        return !open || request.getHeader(HttpHeaders.ORIGIN) != null;
    }

    private static boolean isBearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
