package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A path says one thing, to every proxy before this server and to each of its own parts: nothing in it is stripped or decoded into structure. */
final class PlainPaths {
    private static final Pattern AMBIGUOUS =
            Pattern.compile("[;\\\\\\p{Cntrl}]|//|/\\.\\.?(/|$)|%(2f|5c|2e|3b|25|0.|1.|7f)", Pattern.CASE_INSENSITIVE);

    private PlainPaths() {}

    static @Nullable Refused refusal(HttpServletRequest request) {
        return AMBIGUOUS.matcher(request.getRequestURI()).find()
                ? new Refused(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "the path cannot be read in one way: it has neither ';', '//', '..' nor an encoded '/', '\\', '.', ';', '%' or control character")
                : null;
    }
}
