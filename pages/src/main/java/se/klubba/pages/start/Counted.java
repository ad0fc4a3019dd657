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
    static final int MOST = 50;

    /** @param part that has up to {@link #MOST} of them */
    static <T> Counted<T> of(ListOf.Part<T> part, int shown) {
        return new Counted<>(
                part.items().stream().limit(shown).toList(), part.items().size(), part.next() != null);
    }

    static String told(Texts say, String key, int number, boolean more) {
        return more ? say.say(key + ".more", number) : say.count(key, number);
    }
}
