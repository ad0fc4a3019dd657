package se.klubba.pages.layout;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be read, and mostly followed.
 *
 * @param href null where it leads nowhere
 */
public record Link(@Nullable String href, String text) {
    public static Link plain(String text) {
        return new Link(null, text);
    }
}
