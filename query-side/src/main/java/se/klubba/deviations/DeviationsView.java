package se.klubba.deviations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Folded;
import se.klubba.reading.History;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.record.event.RecordEvent;
import se.klubba.timeline.Fact;

/**
 * The facts that were recorded with a deviation, each under one of its keys: the first by name, and none that has a long history where there
 * is another, so that little is read to fold one.
 */
@Component
public final class DeviationsView implements ListedView {
    private static final String KIND = "deviation";

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public int version() {
        return 5;
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

    @Override
    public Set<String> listed() {
        return Set.of();
    }

    @Override
    public boolean isListed(String key, History history) {
        return true;
    }

    /** One for each fact, in the order of days, the start of the meeting, and the record; found by the words of the codes of its deviations. */
    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        return standing.asOf(day).facts().stream()
                .map(fact -> new ListEntry(item(fact.entry()), sort(fact), terms(fact), Folded.words(codes(fact))))
                .toList();
    }

    /** Those of one kind; all of them where it is null. */
    public static ListWanted of(@Nullable Deviation kind) {
        return ListWanted.ALL.with(KIND, kind == null ? null : kind.code());
    }

    private static Set<String> terms(Fact fact) {
        return Stream.concat(Stream.of(ListEntry.ALL), codes(fact).map(code -> ListEntry.term(KIND, code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String item(long entry) {
        return String.valueOf(entry);
    }

    private static String sort(Fact fact) {
        var on = fact.happenedOn();
        var starts = fact.basis().starts();
        return String.format(
                Locale.ROOT,
                "%s %d %s %010d",
                on == null ? "" : on.latest(),
                on == null || on.precise() ? 0 : 1,
                starts == null ? "" : starts,
                fact.entry());
    }

    private static Stream<String> codes(Fact fact) {
        return fact.event().at().deviations().stream().map(Deviation::code);
    }
}
