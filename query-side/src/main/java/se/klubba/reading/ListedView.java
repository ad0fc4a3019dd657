package se.klubba.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Listed;
import se.klubba.axon.mongodb.views.Row;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;

/** A view of histories whose things are found in lists, on any day, as known at any moment. */
public interface ListedView extends HistoryView, Listed<History> {
    /**
     * How a thing is found; in no list where there is none.
     *
     * @param standing all that stands of it, also what happened after the day
     * @param others the same of other things of this view; of nothing where there is none
     */
    List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others);

    /** The kinds of things, as their keys name them, that are in its lists; what else it keeps is for those to rest on. */
    Set<String> listed();

    /** Whether it is one of these. */
    default boolean isListed(String key, History history) {
        return history.entries().stream()
                .map(Entry::event)
                .map(event -> event instanceof EntryCorrected corrected ? corrected.replacement() : event)
                .flatMap(KlubbaEvent::creates)
                .anyMatch(thing -> thing.value().equals(key) && listed().contains(thing.keyName()));
    }

    /** Whether an event may change how its thing is found. */
    default boolean counts(KlubbaEvent event) {
        return true;
    }

    /** The first day on which a fact may change how its thing is found; several where it says so. */
    default Stream<LocalDate> changes(Fact fact) {
        var on = fact.happenedOn();
        return on == null ? Stream.empty() : Stream.of(on.latest());
    }

    @Override
    default List<Row> rows(String key, History value, Function<String, @Nullable History> others) {
        return isListed(key, value) ? new ListRows(this, key, value, others).all() : List.of();
    }
}
