package se.klubba.reports;

import java.util.List;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/**
 * A report while the facts are gone through. It keeps what it needs of them, and not more: a log may be larger than memory. Pure: nothing but
 * the question and the facts may count.
 */
public interface Fold {
    /** The next correction or retraction, in log order and before any fact; of facts of the kinds that are read. */
    default void amended(Amendment amendment) {}

    /**
     * The next fact that stands, in the order in which they happened; later days than {@link Parameters#asOf} are among them
     * ({@link Question#happened}).
     */
    void next(Fact fact);

    /** What is to be told, after all facts. */
    List<Section> sections();
}
