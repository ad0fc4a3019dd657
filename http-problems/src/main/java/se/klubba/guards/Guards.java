package se.klubba.guards;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything that answers. */
final class Guards extends OncePerRequestFilter {
    private final Guarding guarding;
    private final List<Function<HttpServletRequest, @Nullable Refused>> rules;

    /** @param proxy from which alone requests are taken */
    Guards(Guarding guarding, NamedProxy proxy) {
        this.guarding = guarding;
        this.rules = List.of(
                proxy::refusal,
                PlainPaths::refusal,
                PlainParameters::refusal,
                new ServedHosts(guarding.hosts())::refusal,
                OwnPages::refusal,
                ReadableWish::refusal);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var rule : rules) {
            var refused = rule.apply(request);
            if (refused != null) {
                refused.answer(response);
                return;
            }
        }
        try {
            chain.doFilter(new BodyInTime(request, guarding.bodyWithin()), SafeHeaders.of(request, response));
        } catch (BodyTooSlow _) {
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader("Connection", "close");
                new Refused(HttpStatus.REQUEST_TIMEOUT, "too-slow", "the body of the request did not come in time")
                        .answer(response);
            }
        }
    }
}
