package se.klubba.reports;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/**
 * A report while the facts are gone through. It keeps what it needs of them, and not more: a log may be larger than memory. Pure: nothing but
 * the question and the facts may count.
 */
public interface Fold {
    /** Every correction and retraction of facts of the kinds that are read, in log order, before any fact. Who does not go through them saves decoding them. */
    default void amended(Stream<Amendment> amendments) {}

    /**
     * Whether such a fact is to be told at all. Those that are not are not decoded either, which is most of a long history where a report
     * is about a year of it. Without it all are told, those of later days than {@link Parameters#asOf} among them.
     */
    default boolean counts(Mention fact) {
        return true;
    }

    /** The next fact that stands and {@link #counts}, in the order in which they happened. */
    default void next(Fact fact) {}

    /** What is to be told, after all facts. */
    List<Section> sections();
}
