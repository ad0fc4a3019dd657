package se.klubba.pages.start;

import java.util.List;
import se.klubba.pages.layout.Texts;
import se.klubba.reading.ListOf;

/**
 * The first of a list, and how many there are.
 *
 * @param number of all of them, of which no more than {@link #MOST} are counted
 * @param more whether there are more than were counted
 */
public record Counted<T>(List<T> first, int number, boolean more) {
    /** As many as are looked up together, whatever is shown of them: to count these costs nothing. */
    static final int MOST = 19;

    /** @param all up to {@link #MOST} of them, in whatever form */
    static <T> Counted<T> of(ListOf.Part<T> first, ListOf.Part<?> all) {
        return new Counted<>(first.items(), all.items().size(), all.next() != null);
    }

    static String told(Texts say, String key, int number, boolean more) {
        return more ? say.say(key + ".more", number) : say.count(key, number);
    }
}
