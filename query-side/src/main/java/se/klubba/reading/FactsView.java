package se.klubba.reading;

import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.kernel.KlubbaEvent;

/** A view of what stands about each thing of some kind. */
public interface FactsView extends HistoryView {
    /** The events that its facts are. */
    Set<Class<? extends KlubbaEvent>> kinds();

    /** The same of an entry that nothing amends, of which no more is known than its kind and its tags, and perhaps some beside them. */
    Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags);
}
