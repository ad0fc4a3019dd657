package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;
import se.klubba.accounts.Role;
import se.klubba.accounts.roles.Endpoints;
import se.klubba.accounts.roles.Passage;
import se.klubba.accounts.tokens.TokenLogin;
import se.klubba.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What is told to whoever is not let through: a browser is sent to log in, a program gets a problem (RFC 9457). */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final RequestCache wanted;
    private final Endpoints endpoints;
    private final JsonMapper json;

    Refusals(RequestCache wanted, Endpoints endpoints, JsonMapper json) {
        this.wanted = wanted;
        this.endpoints = endpoints;
        this.json = json;
    }

    /** Nobody has logged in, or not in a way that holds. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (isPage(request)) {
            wanted.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"klubba\"");
        var detail = request.getHeader(HttpHeaders.AUTHORIZATION) == null && !TokenLogin.isIn(request)
                ? "log in at /login, or send a token: Authorization: Bearer klubba_…"
                : "the token is not, or not any more, one of this register";
        tell(response, HttpStatus.UNAUTHORIZED, "not-logged-in", detail);
    }

    /** Whoever has logged in may not do this. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            tell(
                    response,
                    HttpStatus.FORBIDDEN,
                    "other-site",
                    "the form was not one of this page's, or is too old: open the page again and send it from there");
            return;
        }
        if (isPage(request)) {
            // whoever has logged in is led to the first page: that it is not theirs is nothing to be told off for
            var path =
                    request.getRequestURI().substring(request.getContextPath().length());
            var which = path.equals("/") ? "" : "?refused=" + UriUtils.encode(path, StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/account" + which);
            return;
        }
        tell(response, HttpStatus.FORBIDDEN, "not-allowed", why(request));
    }

    private String why(HttpServletRequest request) {
        var passage = (Passage) request.getAttribute(Passage.ATTRIBUTE);
        if (passage != null && passage.grant().letsThrough()) {
            var scope = passage.who() == null ? null : passage.who().scope();
            return scope == null || scope.calendar() == null
                    ? "this token only reads"
                    : "this token only reads " + scope.calendar();
        }
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        var those = endpoints
                .row(request.getMethod(), path)
                .map(row -> Arrays.stream(Role.values())
                        .filter(r -> row.grant(r).letsThrough())
                        .map(Role::key)
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return those.isEmpty() ? "nobody may do this" : "this may be done by: " + those;
    }

    /** A question that a browser asks to show the answer; not one with a token in its address, which is to be kept nowhere until after a login. */
    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !TokenLogin.isIn(request)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    void tell(HttpServletResponse response, HttpStatus status, String code, @Nullable String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(
                response.getOutputStream(), Problem.of(status, code, detail).getBody());
    }
}
