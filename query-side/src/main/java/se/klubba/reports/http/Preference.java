package se.klubba.reports.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What a client would rather have ({@code Prefer}, RFC 7240): not to wait ({@code respond-async}), or how long at most ({@code wait=10}, in
 * seconds). Nobody is obliged by it, and what it does not say is left to the server.
 */
record Preference(@Nullable Duration patience) {
    static final String HEADER = "Prefer";
    private static final String ASYNC = "respond-async";
    private static final String WAIT = "wait=";

    static Preference of(@Nullable List<String> headers) {
        var said = Objects.requireNonNullElse(headers, List.<String>of()).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .toList();
        var wait = said.stream()
                .filter(one -> one.matches(WAIT + "\\d{1,6}"))
                .map(one -> Duration.ofSeconds(Long.parseLong(one.substring(WAIT.length()))))
                .findFirst();
        return new Preference(wait.or(() -> said.contains(ASYNC) ? Optional.of(Duration.ZERO) : Optional.empty())
                .orElse(null));
    }

    /** What it says, but not longer than that. */
    Duration within(Duration longest) {
        return patience == null || patience.compareTo(longest) > 0 ? longest : patience;
    }

    /** An answer that was not waited for any longer says that it was so preferred. */
    ResponseEntity.BodyBuilder applied(ResponseEntity.BodyBuilder answer) {
        return patience == null
                ? answer
                : answer.header("Preference-Applied", patience.isZero() ? ASYNC : WAIT + patience.toSeconds());
    }
}
