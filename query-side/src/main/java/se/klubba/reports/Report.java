package se.klubba.reports;

import java.util.Set;
import se.klubba.kernel.KlubbaEvent;

/** A question that is answered from the whole log. A component; its package has its words, in {@code messages_sv} and {@code messages_en}. */
public interface Report {
    Definition definition();

    /** The events that it reads, or sealed families of them; corrections and what amends them otherwise is seen to for it. */
    Set<Class<? extends KlubbaEvent>> reads();

    /** A fold for one question, with nothing in it yet. */
    Fold begin(Question question);
}
