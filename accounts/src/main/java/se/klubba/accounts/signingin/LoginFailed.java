package se.klubba.accounts.signingin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the page, which says what is so; what was typed is in no address. */
record LoginFailed(String page) implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        var why = failed instanceof PasswordLogin.Waiting waiting ? "?wait=" + waiting.seconds() : "?wrong";
        response.sendRedirect(request.getContextPath() + page + why);
    }
}
