package se.klubba.acts.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import se.klubba.acts.Malformed;

/**
 * What a document is said to be. It stays on record when the document is disposed of, so that it is one of the known types, with a
 * character set and nothing else: no text of a sender's own.
 */
final class MediaTypes {
    private static final String LIST = "mime.types";
    private static final Set<String> KNOWN = known();

    private MediaTypes() {}

    /**
     * As it is said; by the name where nothing is, or what curl says when it is not told.
     *
     * @throws Malformed where it is no type, or none that is known
     */
    static String of(@Nullable String said, String name) {
        if (said == null || said.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return MediaTypeFactory.getMediaType(name)
                    .orElse(MediaType.APPLICATION_OCTET_STREAM)
                    .toString();
        }
        try {
            var type = MediaType.parseMediaType(said);
            var essence = type.getType() + "/" + type.getSubtype();
            if (KNOWN.contains(essence)) {
                return essence + charset(type.getCharset());
            }
        } catch (IllegalArgumentException _) {
            // answered below
        }
        throw new Malformed(
                "Content-Type",
                "the header Content-Type names a known kind of file, as text/plain or application/pdf; for any other say application/octet-stream");
    }

    private static String charset(@Nullable Charset charset) {
        return charset == null ? "" : ";charset=" + charset.name();
    }

    /** The types that the framework knows by the endings of files, and those of our own. */
    private static Set<String> known() {
        try (var list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MediaTypeFactory.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return Stream.concat(
                            list.lines()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .map(line -> line.split("\\s", 2)[0]),
                            Stream.of(
                                    "application/yaml",
                                    "text/yaml",
                                    "text/markdown",
                                    MediaType.APPLICATION_OCTET_STREAM_VALUE))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
