package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * With which a form shows that it is one of ours: a cookie, so that any process of the register can tell, and nobody needs a session to be sent a form.
 * Where there is TLS its name binds it to this host, as that of the session.
 */
final class FormCookie implements CsrfTokenRepository {
    private final CsrfTokenRepository plain = named("klubba-form");
    private final CsrfTokenRepository bound = named("__Host-klubba-form");

    private static CsrfTokenRepository named(String name) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(c -> c.sameSite("Lax").path("/").httpOnly(true));
        cookie.setCookieName(name);
        return cookie;
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
