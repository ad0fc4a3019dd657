package se.klubba.reading;

import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Fact;

/** A view of what stands about each thing of a kind; a read model names the kind and the facts, and answers from them. */
public abstract class StandingView implements FactsView {
    private final String name;
    private final int version;
    private final Concern concern;

    protected StandingView(String name, int version, Concern concern) {
        this.name = name;
        this.version = version;
        this.concern = concern;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final Set<String> keys(LoggedEvent event) {
        return concern.keys(event);
    }

    @Override
    public final EventCriteria concerning(String key) {
        return concern.criteria(key);
    }

    @Override
    public final Set<Class<? extends KlubbaEvent>> kinds() {
        return concern.kinds();
    }

    @Override
    public final Stream<String> about(Fact fact) {
        return concern.about(fact);
    }

    @Override
    public final Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags) {
        return concern.perhapsAbout(kind, tags);
    }
}
