package se.klubba.pages.start;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * How far the log had come when this browser looked before. It is kept by the browser alone, and says nothing of who that is.
 *
 * @param before how many entries there were at the visit before this one
 * @param latest how many there were when the first page was opened last
 * @param at when that was
 */
record LastVisit(long before, long latest, Instant at) {
    private static final String COOKIE = "klubba-seen";
    /** Pages that are opened within so long belong to one visit. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    private static final Duration KEPT = Duration.ofDays(365);

    /** Null where it never was here, or says so in no way that can be read. */
    static @Nullable LastVisit of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Stream.ofNullable(read(value)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LastVisit read(String value) {
        var parts = value.split("\\.", -1);
        try {
            return parts.length != 3
                    ? null
                    : new LastVisit(
                            Long.parseLong(parts[0]),
                            Long.parseLong(parts[1]),
                            Instant.ofEpochSecond(Long.parseLong(parts[2])));
        } catch (RuntimeException _) {
            return null;
        }
    }

    /** What is told from now on. */
    static LastVisit next(@Nullable LastVisit last, long head, Instant now) {
        if (last == null) {
            return new LastVisit(head, head, now);
        }
        boolean same = Duration.between(last.at, now).compareTo(VISIT) < 0;
        return new LastVisit(same ? last.before : last.latest, head, now);
    }

    ResponseCookie cookie(String context) {
        return ResponseCookie.from(COOKIE, before + "." + latest + "." + at.getEpochSecond())
                .path(context + "/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
    }
}
