package se.klubba.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import se.klubba.accounts.roles.Passage;

/**
 * What every page of accounts has around it.
 *
 * @param base in front of every path
 * @param form with which a form of this page shows that it is
 * @param account the name of whoever has logged in; null where nobody has
 * @param error what was wrong with what was sent; null where nothing was
 */
public record Frame(
        Texts texts,
        String base,
        String form,
        @Nullable String account,
        @Nullable String error) {
    static Frame of(HttpServletRequest request, @Nullable String error) {
        var passage = (Passage) request.getAttribute(Passage.ATTRIBUTE);
        var token = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        return new Frame(
                Texts.in(request.getLocale()),
                request.getContextPath(),
                token.getToken(),
                passage == null || passage.account() == null
                        ? null
                        : passage.account().name(),
                error);
    }

    /** Of the register, with its host: what a path is put after to be an address. */
    static String root(HttpServletRequest request) {
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
