package se.klubba.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import se.klubba.words.Messages;

/** What names, dates and the like are told from: what stands about things, of one day and as known at one moment. */
public interface Background {
    /** The day that the answer is about. */
    LocalDate day();

    /** The register's time zone. */
    ZoneId zone();

    /** What stands about the things of a view. */
    OnRecord of(FactsView view);

    /** Whether all of a view is as near as one of its things, so that it may be gone through. */
    default boolean atHand() {
        return true;
    }

    /** The keys of what is wanted of a list, in its order; no more is read than is taken of them. Not where all is at hand. */
    default Stream<String> keys(ListedView view, ListWanted wanted) {
        throw new UnsupportedOperationException("all of it is at hand");
    }

    /** The event at this position touches the answer. */
    void touch(long position);

    /** The words of the language that the answer is in. */
    Messages messages();

    /** What stands in the place of words that were disposed of. */
    default String disposed() {
        return messages().say("disposed");
    }
}
