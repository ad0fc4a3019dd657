package se.klubba.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * A place where what is sought was said.
 *
 * @param kind of the thing that it leads to, as {@code matter}
 * @param place the lines of a document that the words are of; null for words of the act itself
 * @param words around what was found
 */
public record Hit(String kind, Named thing, @Nullable Lines place, List<Fragment> words, Why why) {
    /** Lines of a document, the first and the last included. */
    public record Lines(Named document, int first, int last) {}

    /**
     * A piece of the words.
     *
     * @param found whether it is what was sought
     */
    public record Fragment(String text, boolean found) {}
}
