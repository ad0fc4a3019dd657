package se.klubba.reading;

import java.util.List;
import java.util.stream.IntStream;
import se.klubba.kernel.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each line of a text stands in the document that it was taken from. It is kept beside both as a document of its own, in JSON, whose
 * digest stands in the media type of the text ({@link TextOrigin}): as long as the text is there, nobody can have changed it.
 *
 * @param lines of each line of the text, from the first
 */
public record TextPlaces(DocumentId original, DocumentId text, List<PlaceInOriginal> lines) {
    public static final String MEDIA_TYPE = "application/vnd.klubba.places+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public TextPlaces {
        lines = List.copyOf(lines);
    }

    /**
     * Of the lines of a text; none where they are not known, or may not be known to whoever reads.
     *
     * @param count of the lines
     */
    public static List<PlaceInOriginal> of(TextOrigin origin, int count, ReadContext reading) {
        if (origin.places() == null) {
            return origin.pages().isEmpty() ? List.of() : byPages(origin.pages(), count);
        }
        return reading.document(origin.places()) instanceof KeptDocuments.Found.Kept kept
                ? read(kept.bytes())
                : List.of();
    }

    private static List<PlaceInOriginal> read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, TextPlaces.class).lines();
        } catch (JacksonException e) {
            return List.of(); // whoever kept the text wrote the digest of something else there
        }
    }

    private static List<PlaceInOriginal> byPages(List<Integer> begins, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> PlaceInOriginal.ofLine(
                        (int) begins.stream().filter(b -> b <= line).count(), 0))
                .toList();
    }

    /** The same of the same places. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}
