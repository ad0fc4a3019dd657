package se.klubba.axon.mongodb;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an application's words are told from the rest of an event: every value of this type is kept beside the event, never in it.
 *
 * @param text the words of a value; null where they have been disposed of
 * @param written the value of some words
 * @param disposed what stands where words have been disposed of
 */
public record ContentType<W>(
        Class<W> type, Function<W, @Nullable String> text, Function<String, W> written, W disposed) {

    /** Of an application whose events have nothing that is ever to be disposed of. */
    public static ContentType<?> none() {
        return new ContentType<>(Nothing.class, _ -> null, _ -> new Nothing(), new Nothing());
    }

    private record Nothing() {}
}
