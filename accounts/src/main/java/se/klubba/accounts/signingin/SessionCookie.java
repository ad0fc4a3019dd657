package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session, at the root, so that registers under prefixes share it. Where there is TLS its name binds it to this host
 * ({@code __Host-}), and one without is not taken.
 */
final class SessionCookie implements CookieSerializer {
    static final String PLAIN = "klubba";
    static final String BOUND = "__Host-klubba";

    private final DefaultCookieSerializer plain = named(PLAIN, false);
    private final DefaultCookieSerializer bound = named(BOUND, true);

    private static DefaultCookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (value.getRequest().isSecure() ? bound : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return (request.isSecure() ? bound : plain).readCookieValues(request);
    }
}
