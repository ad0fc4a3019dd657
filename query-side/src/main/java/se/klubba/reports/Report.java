package se.klubba.reports;

import java.util.Set;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.FactsView;

/** A question that is answered from the whole log. A component; its package has its words, in {@code messages_sv} and {@code messages_en}. */
public interface Report {
    Definition definition();

    /** The events that it goes through, or sealed families of them; corrections and what amends them otherwise is seen to for it. */
    Set<Class<? extends KlubbaEvent>> reads();

    /** Views whose things it tells of one by one, each from all that stands about it. */
    default Set<FactsView> things() {
        return Set.of();
    }

    /** A fold for one question, with nothing in it yet. */
    Fold begin(Question question);
}
