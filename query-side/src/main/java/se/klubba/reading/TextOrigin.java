package se.klubba.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;

/**
 * Of what document a text was taken, and by what. Its media type says so, and with it the event by which the text was kept: it is there as
 * long as the text is, and a text whose media type says less is read all the same.
 *
 * @param pages the line of the text at which each page of the original begins, from the first page; empty where they are not known
 */
public record TextOrigin(DocumentId original, String extractor, List<Integer> pages) {
    private static final Pattern OF = Pattern.compile(";of=(?<original>[0-9a-f]{64})(?:;|$)");
    private static final Pattern EXTRACTOR = Pattern.compile(";extractor=\"(?<extractor>[^\"]*)\"");
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
        var pages = PAGES.matcher(mediaType);
        return new TextOrigin(
                new DocumentId(original.group("original")),
                extractor.find() ? extractor.group("extractor") : "",
                pages.find()
                        ? Stream.of(pages.group("pages").split(" "))
                                .map(Integer::valueOf)
                                .toList()
                        : List.of());
    }

    /** Of the text. */
    public String mediaType() {
        var known = pages.isEmpty()
                ? ""
                : pages.stream().map(String::valueOf).collect(Collectors.joining(" ", ";pages=\"", "\""));
        return "text/plain;charset=UTF-8;extractor=\"" + extractor + "\";of=" + original.value() + known;
    }

    /** On which page of the original a line of the text stands, both counted from 1; 0 where that is not known. */
    public int page(int line) {
        return (int) pages.stream().filter(begins -> begins <= line).count();
    }
}
