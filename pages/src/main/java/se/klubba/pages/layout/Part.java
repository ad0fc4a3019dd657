package se.klubba.pages.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Cursor;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/**
 * So much of a list as one page shows.
 *
 * @param after what comes before it; null where it is the beginning
 * @param next after which there is more; null where there is none
 */
public record Part<T>(
        Visit visit,
        List<T> items,
        @Nullable Cursor after,
        @Nullable Cursor next) {
    private static final int PAGE = 50;
    private static final String CURSOR = "cursor";

    /** The part that the address asks for, of what is wanted, with {@code q} what is sought besides. */
    public static <T> Part<T> of(Visit visit, ReadContext reading, ListOf<T> list, ListWanted wanted) {
        return plain(visit, reading, list, wanted.begun(visit.parameter("q")));
    }

    /** The same, where what is sought is part of what is wanted. */
    public static <T> Part<T> plain(Visit visit, ReadContext reading, ListOf<T> list, ListWanted wanted) {
        var after = Cursor.of(visit.parameter(CURSOR));
        var part = list.part(reading, wanted, after, PAGE);
        return new Part<>(visit, part.items(), after, part.next());
    }

    /** How many it shows, and whether there are more. */
    public String count(Texts say, String key) {
        var shown = say.count(key, items.size());
        return next == null && after == null ? shown : visit.texts().say("part.shown", shown);
    }

    /** Null where nothing follows. */
    public @Nullable String following() {
        return next == null ? null : visit.links().to(visit.here(Map.of(CURSOR, next.toString())));
    }

    /** Null where it is that. */
    public @Nullable String beginning() {
        return after == null ? null : visit.links().to(visit.here(Map.of(CURSOR, "")));
    }
}
