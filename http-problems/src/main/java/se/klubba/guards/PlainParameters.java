package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A parameter is called by a name: one that is written as a part of another ({@code q[$ne]}, {@code limit.x}) is meant for other software. */
final class PlainParameters {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private PlainParameters() {}

    static @Nullable Refused refusal(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return null;
        }
        for (var each : query.split("&", -1)) {
            var name = decoded(each.split("=", 2)[0]);
            if (name != null && !name.isEmpty() && !NAME.matcher(name).matches()) {
                return new Refused(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "a parameter is called by letters, digits, '-' and '_'; /v3/api-docs lists those that there are");
            }
        }
        return null;
    }

    /** Null where it cannot be read, which is told elsewhere. */
    private static @Nullable String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
