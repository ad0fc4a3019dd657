package se.klubba.pages.layout;

import java.util.List;

/** What a page shows: a record, with a template beside it. */
public interface Page {
    /** Who looks, and how they asked. */
    Visit visit();

    /** In the window's title. */
    String title();

    /** Under which heading of the menu it stands. */
    default Section section() {
        return Section.NONE;
    }

    /** When something became known of what it shows, the oldest first. */
    default List<Moment> moments() {
        return List.of();
    }

    /** Whether what it shows is another on another day; otherwise the bar tells of none. */
    default boolean ofDay() {
        return true;
    }

    /** Whether it needs the whole width of a large screen. */
    default boolean wide() {
        return false;
    }

    /** Beside the record, and called after it. */
    default String template() {
        var name = getClass().getSimpleName().replaceFirst("Page$", "");
        return getClass().getPackageName().replace('.', '/') + "/"
                + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1) + ".jte";
    }
}
