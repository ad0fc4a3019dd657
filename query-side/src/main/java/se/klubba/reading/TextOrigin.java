package se.klubba.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;

/**
 * Of what document a text was taken, and by what. Its media type says so, and with it the event by which the text was kept: it is there as
 * long as the text is, and a text whose media type says less is read all the same.
 *
 * @param places the document that tells where each of its lines stands in the original ({@link TextPlaces}); null where there is none
 * @param pages of a text that was kept before places were: the line at which each page of the original begins, from the first page; it is
 *     read, and not written any more
 */
public record TextOrigin(
        DocumentId original, String extractor, @Nullable DocumentId places, List<Integer> pages) {
    private static final Pattern OF = Pattern.compile(";of=(?<original>[0-9a-f]{64})(?:;|$)");
    private static final Pattern EXTRACTOR = Pattern.compile(";extractor=\"(?<extractor>[^\"]*)\"");
    private static final Pattern PLACES = Pattern.compile(";places=(?<places>[0-9a-f]{64})(?:;|$)");
    private static final Pattern PAGES = Pattern.compile(";pages=\"(?<pages>\\d{1,7}(?: \\d{1,7})*)\"");

    public TextOrigin {
        pages = List.copyOf(pages);
    }

    /** Null where the text was taken from nothing else. */
    public static @Nullable TextOrigin of(String mediaType) {
        var original = OF.matcher(mediaType);
        if (!original.find()) {
            return null;
        }
        var extractor = EXTRACTOR.matcher(mediaType);
        var places = PLACES.matcher(mediaType);
        var pages = PAGES.matcher(mediaType);
        return new TextOrigin(
                new DocumentId(original.group("original")),
                extractor.find() ? extractor.group("extractor") : "",
                places.find() ? new DocumentId(places.group("places")) : null,
                pages.find()
                        ? Stream.of(pages.group("pages").split(" "))
                                .map(Integer::valueOf)
                                .toList()
                        : List.of());
    }

    /** Of a text that is kept with its places. */
    public static String mediaType(DocumentId original, String extractor, DocumentId places) {
        return "text/plain;charset=UTF-8;extractor=\"" + extractor + "\";of=" + original.value() + ";places="
                + places.value();
    }
}
