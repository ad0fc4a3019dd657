package se.klubba.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a request says of the answer itself (RFC 9110): in which form it is wanted, and whether any is known to whoever asks.
 *
 * @param mark what tells the form in an entity tag; nothing for JSON
 * @param known {@code If-None-Match: *}
 */
record Representation(String mark, boolean known) {
    /** What an answer can be written as, the first for who does not mind. */
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML);

    /** @param request null outside of one */
    static Representation wanted(@Nullable HttpServletRequest request) {
        return request == null
                ? new Representation("", false)
                : new Representation(
                        mark(request.getHeader(HttpHeaders.ACCEPT)),
                        "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)));
    }

    private static String mark(@Nullable String accept) {
        var form = accept == null ? FORMS.getFirst() : first(accept);
        return form.equals(FORMS.getFirst()) ? "" : "-" + form.getSubtype();
    }

    private static MediaType first(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .flatMap(wanted -> FORMS.stream().filter(wanted::includes))
                    .findFirst()
                    .orElse(FORMS.getFirst());
        } catch (InvalidMediaTypeException _) {
            return FORMS.getFirst(); // refused where the answer is written
        }
    }
}
