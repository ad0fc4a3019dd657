package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What changes something is taken from our own pages, and from what is no browser: a page of another origin sends it without being asked. */
final class OwnPages {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private OwnPages() {}

    static @Nullable Refused refusal(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return null;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean foreign = (site != null && !OWN.contains(site)) || (origin != null && !own(origin, request));
        return foreign
                ? new Refused(
                        HttpStatus.FORBIDDEN,
                        "cross-site",
                        "a page of another origin may not change anything here; send it from a page of this server, or without a browser")
                : null;
    }

    private static boolean own(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            // a proxy that ends TLS asks over http: the scheme may differ, who is asked may not
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                            || authority.equalsIgnoreCase(request.getServerName() + port(request)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String port(HttpServletRequest request) {
        int port = request.getServerPort();
        return port == 80 || port == 443 ? "" : ":" + port;
    }
}
