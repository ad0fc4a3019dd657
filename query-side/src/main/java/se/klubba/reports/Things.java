package se.klubba.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.reading.FactsView;
import se.klubba.reading.OnRecord;
import se.klubba.reading.Standing;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Place;

/** What stands about the things of a view: of each it is known where that is in the log, and it is decoded when it is asked for. */
public final class Things implements OnRecord {
    /** So many are in memory at a time when they are asked for one by one: what is told one after the other names much of the same. */
    private static final int AT_HAND = 1_024;

    private final FactsView view;
    private final Map<String, WholeNumbers> entries;
    private final Recall recall;
    private final Function<Long, @Nullable Mention> mentions;
    private final Predicate<Mention> counts;
    private final Map<String, Stored<Standing>> lately = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stored<Standing>> eldest) {
            return size() > AT_HAND;
        }
    };

    /**
     * @param entries by key; those that are about it, and perhaps others
     * @param mentions of entries of which something stands
     */
    Things(
            FactsView view,
            Map<String, WholeNumbers> entries,
            Recall recall,
            Function<Long, @Nullable Mention> mentions) {
        this(view, entries, recall, mentions, _ -> true);
    }

    private Things(
            FactsView view,
            Map<String, WholeNumbers> entries,
            Recall recall,
            Function<Long, @Nullable Mention> mentions,
            Predicate<Mention> counts) {
        this.view = view;
        this.entries = entries;
        this.recall = recall;
        this.mentions = mentions;
        this.counts = counts;
    }

    /** The same, of nothing but what counts. */
    public Things where(Predicate<Mention> alsoCounts) {
        return new Things(view, entries, recall, mentions, counts.and(alsoCounts));
    }

    @Override
    public @Nullable Stored<Standing> find(String key) {
        return entries.containsKey(key)
                ? lately.computeIfAbsent(
                        key, _ -> stored(key, about(key, recall.of(entries(key)).toList())))
                : null;
    }

    /** What stands about one of them; nothing where there is none of that key. */
    public Standing standing(String key) {
        var found = find(key);
        return found == null ? new Standing(List.of()) : found.value();
    }

    @Override
    public Stream<Stored<Standing>> all() {
        return tell(_ -> true, Things::stored);
    }

    /**
     * One after the other, in the order in which it is first heard of them; those first heard of in one fact by their keys.
     *
     * @param which whether one is told of, by what is mentioned of it
     * @param told what is made of a key and of what stands about it
     */
    public <R> Stream<R> tell(Predicate<Stream<Mention>> which, BiFunction<String, Standing, R> told) {
        return recall.tell(
                entries.keySet().stream()
                        .filter(key -> which.test(mentioned(key)))
                        .flatMap(key -> first(key).map(first -> new Thing(key, first)).stream())
                        .sorted(Comparator.comparing(Thing::first).thenComparing(Thing::key))
                        .map(Thing::key),
                this::entries,
                (key, facts) -> told.apply(key, about(key, facts.of(entries(key)))));
    }

    /** @param first where it is first heard of */
    private record Thing(String key, Place first) {}

    private Optional<Place> first(String key) {
        return mentioned(key).map(Mention::place).min(Comparator.naturalOrder());
    }

    private Stream<Mention> mentioned(String key) {
        return Objects.requireNonNull(entries.get(key)).list().stream()
                .distinct()
                .map(mentions)
                .flatMap(Stream::ofNullable)
                .filter(counts);
    }

    private List<Long> entries(String key) {
        return mentioned(key).map(m -> m.place().entry()).toList();
    }

    /** An entry that was amended may be about something else than it was. */
    private Standing about(String key, List<Fact> facts) {
        return new Standing(facts.stream()
                .filter(fact -> view.about(fact).anyMatch(key::equals))
                .toList());
    }

    private static Stored<Standing> stored(String key, Standing standing) {
        var last = standing.facts().stream().mapToLong(Fact::version).max().orElse(-1);
        return new Stored<>(key, last, standing);
    }
}
