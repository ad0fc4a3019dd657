package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Accept is read again by whatever tells what went wrong: where that fails, as with a control character in it, the answer would be empty. */
final class ReadableWish {
    private static final Pattern CONTROL = Pattern.compile("\\p{IsControl}");

    private ReadableWish() {}

    static @Nullable Refused refusal(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept")).stream()
                        .anyMatch(accept -> CONTROL.matcher(accept).find())
                ? new Refused(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "the header Accept cannot be read: what is sent in one is printable ASCII")
                : null;
    }
}
