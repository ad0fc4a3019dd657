package se.klubba.deviations;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.HistoryView;
import se.klubba.record.event.RecordEvent;
import se.klubba.timeline.Fact;

/**
 * The facts that were recorded with a deviation, each under one of its keys: the first by name, and none that has a long history where there
 * is another, so that little is read to fold one.
 */
@Component
public final class DeviationsView implements HistoryView {
    private static final Set<String> LONG = Set.of("body", "person");
    private static final Comparator<Key> NARROW_FIRST =
            Comparator.comparing((Key key) -> LONG.contains(key.name())).thenComparing(Comparator.naturalOrder());

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        var keys = new HashSet<String>();
        var payload = (KlubbaEvent) event.payload();
        if (!payload.at().deviations().isEmpty()) {
            keys.addAll(home(payload.keys()));
        }
        switch (payload) {
            case RecordEvent.EntryCorrected corrected -> {
                keys.addAll(home(corrected.formerKeys()));
                keys.addAll(home(corrected.replacement().keys()));
            }
            case RecordEvent.EntryRetracted retracted -> keys.addAll(home(retracted.formerKeys()));
            case RecordEvent.SourceAdded added -> keys.addAll(home(added.formerKeys()));
            case RecordEvent.WordsDisposedOf disposed -> keys.addAll(home(disposed.formerKeys()));
            default -> {}
        }
        return keys;
    }

    /** Where a fact with these keys is; empty where it has none. */
    private static Set<String> home(Collection<Key> keys) {
        return keys.stream()
                .min(NARROW_FIRST)
                .map(key -> Set.of(key.toString()))
                .orElse(Set.of());
    }

    @Override
    public EventCriteria concerning(String key) {
        var tag = Key.of(key);
        return EventCriteria.havingTags(Tag.of(tag.name(), tag.value()));
    }

    @Override
    public Stream<String> about(Fact fact) {
        return fact.event().at().deviations().isEmpty()
                ? Stream.empty()
                : home(fact.event().keys()).stream();
    }
}
