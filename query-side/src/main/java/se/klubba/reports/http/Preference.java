package se.klubba.reports.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a client would rather have ({@code Prefer}, RFC 7240): not to wait ({@code respond-async}), or how long at most ({@code wait=10}, in
 * seconds). Nobody is obliged by it, and what it does not say is left to the server.
 *
 * @param longestWait null where it is not said
 */
record Preference(boolean async, @Nullable Duration longestWait) {
    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";
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
        return new Preference(said.contains(ASYNC), wait.orElse(null));
    }

    /** What it says, but not longer than that. */
    Duration within(Duration longest) {
        if (longestWait == null) {
            return async ? Duration.ZERO : longest;
        }
        return longer(longestWait, longest) ? longest : longestWait;
    }

    /**
     * Tells which of it was done: who asked for more patience than there is, or for no answer and was given one at once, was not obeyed.
     *
     * @param accepted whether the answer is that there will be one
     */
    void applied(HttpHeaders answer, boolean accepted, Duration longest) {
        var applied = new StringJoiner(", ");
        if (async && accepted) {
            applied.add(ASYNC);
        }
        if (longestWait != null && !longer(longestWait, longest)) {
            applied.add(WAIT + longestWait.toSeconds());
        }
        if (applied.length() > 0) {
            answer.set(APPLIED, applied.toString());
        }
    }

    private static boolean longer(Duration one, Duration other) {
        return one.compareTo(other) > 0;
    }
}
