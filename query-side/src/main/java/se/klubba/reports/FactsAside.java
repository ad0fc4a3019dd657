package se.klubba.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.scratch.Scratch;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Place;
import se.klubba.timeline.Timeline;

/**
 * Facts beside the heap, in the order in which they happened. Of each there is only its place in memory, some 80 bytes; its events are in a
 * temporary file and are decoded again whenever they are asked for.
 */
final class FactsAside implements AutoCloseable {
    private static final int BUFFER = 1 << 20;

    private static final long NOWHERE = -1;
    /** So few are decoded sooner than shared out. */
    private static final int FEW = 32;

    private static final Set<Class<?>> AMENDMENTS = Set.of(EntryCorrected.class, EntryRetracted.class);

    /**
     * @param recordedOn in days since 1970
     * @param at where its root is in the file, or {@link #NOWHERE}: the root of a correction can be of a kind that is not wanted
     */
    private record Placed(Place place, Class<?> kind, int recordedOn, long at) {
        Mention mention() {
            return new Mention(kind, place, LocalDate.ofEpochDay(recordedOn));
        }
    }

    /** An event about the entry {@code root}. */
    private record Amending(long root, long position, Class<?> kind, long at) {}

    private final EventLog log;
    private final ZoneId zone;
    private final Scratch file = Scratch.open(BUFFER);
    private final Map<Object, Object> alike = new HashMap<>();
    private final Map<LocalDate, EdtfDate> days = new HashMap<>();
    private final SortedMap<Long, Amending> amending = new TreeMap<>();
    private final Map<Long, List<Amending>> ofRoot = new HashMap<>();
    private final Map<Long, List<Entry>> later = new HashMap<>();
    private List<Placed> placed = new ArrayList<>();
    private Map<Long, Placed> touched = Map.of();
    /** By entry, where it is among the placed ones. */
    private int[] index = {};

    /** @param zone of the register */
    FactsAside(EventLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    static Entry entry(LoggedEvent event) {
        return Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload());
    }

    static Entry entry(Undecoded event) {
        return Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload());
    }

    /**
     * The next one of the log, where it amends no other.
     *
     * @param bytes what it is decoded from
     */
    void put(Place place, Class<?> kind, Instant recordedAt, byte[] bytes) {
        placed.add(placed(place, kind, recordedAt, file.put(bytes)));
    }

    /**
     * The next one of the log, where it says something of another. A disposal of words is a fact as well.
     *
     * @param bytes what it was decoded from
     */
    void amend(Entry entry, byte[] bytes) {
        long at = file.put(bytes);
        switch (entry.event()) {
            case EntryCorrected e -> amend(e.entry(), entry, at);
            case EntryRetracted e -> amend(e.entry(), entry, at);
            case SourceAdded e -> amend(e.entry(), entry, at);
            case WordsDisposedOf e -> {
                amend(e.entry(), entry, at);
                placed.add(placed(Place.of(entry.position(), e), e.getClass(), entry.recordedAt(), at));
            }
            default ->
                throw new IllegalArgumentException(
                        "it amends nothing: " + entry.event().getClass());
        }
    }

    private void amend(long root, Entry by, long at) {
        var one = new Amending(root, by.position(), by.event().getClass(), at);
        amending.put(by.position(), one);
        ofRoot.computeIfAbsent(root, _ -> new ArrayList<>()).add(one);
    }

    private Placed placed(Place place, Class<?> kind, Instant recordedAt, long at) {
        var small = new Place(
                one(place.happenedOn()),
                one(LocalTime.class, place.starts()),
                one(ItemNumber.class, place.item()),
                place.clause(),
                place.effect(),
                place.entry());
        return new Placed(
                small, kind, (int) LocalDate.ofInstant(recordedAt, zone).toEpochDay(), at);
    }

    /** There are far fewer days than facts: equal ones become one. Most are known to the day, and many hashes of such are alike. */
    private @Nullable EdtfDate one(@Nullable EdtfDate day) {
        return day == null || !day.precise() ? one(EdtfDate.class, day) : days.computeIfAbsent(day.latest(), _ -> day);
    }

    private <T> @Nullable T one(Class<T> type, @Nullable T value) {
        return value == null ? null : type.cast(alike.computeIfAbsent(value, same -> same));
    }

    /** A disposal that comes after all that was put; it counts for what its entry says, and is no fact. */
    void disposeLater(Entry disposal, long root) {
        later.computeIfAbsent(root, _ -> new ArrayList<>()).add(disposal);
    }

    /** Forgets these entries, and whatever was said of them. */
    void hide(BitSet entries) {
        var said = new BitSet();
        amending.values().stream()
                .filter(one -> entries.get((int) one.root()))
                .forEach(one -> said.set((int) one.position()));
        said.or(entries);
        placed.removeIf(one -> said.get((int) one.place().entry()));
        amending.values().removeIf(one -> entries.get((int) one.root()));
        ofRoot.keySet().removeIf(root -> entries.get(root.intValue()));
        later.keySet().removeIf(root -> entries.get(root.intValue()));
    }

    /**
     * Ends putting: resolves what was amended, and sorts.
     *
     * @param amended told what stands of it
     */
    void settle(Consumer<Fact> amended) {
        file.readable();
        var roots = roots();
        touched = placed.stream()
                .filter(p -> roots.contains(p.place().entry()))
                .collect(Collectors.toMap(p -> p.place().entry(), p -> p));
        var standing = new ArrayList<>(placed);
        standing.removeIf(p -> roots.contains(p.place().entry()));
        InParts.map(roots.stream(), this::fact)
                .flatMap(found -> Stream.ofNullable(found.fact()))
                .peek(amended)
                .forEach(f -> standing.add(placed(f.place(), f.event().getClass(), f.recordedAt(), at(f.entry()))));
        standing.sort(Comparator.comparing(Placed::place));
        placed = standing;
        index = indexed(standing);
    }

    private Set<Long> roots() {
        return Stream.concat(ofRoot.keySet().stream(), later.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Entries of which more is told than they say, after all was put. */
    BitSet amended() {
        var all = new BitSet();
        roots().forEach(root -> all.set(Math.toIntExact(root)));
        return all;
    }

    private static int[] indexed(List<Placed> placed) {
        var index = new int
                [Math.toIntExact(1
                        + placed.stream()
                                .mapToLong(p -> p.place().entry())
                                .max()
                                .orElse(-1))];
        Arrays.fill(index, (int) NOWHERE);
        for (int i = 0; i < placed.size(); i++) {
            index[(int) placed.get(i).place().entry()] = i;
        }
        return index;
    }

    private long at(long root) {
        var there = touched.get(root);
        return there == null ? NOWHERE : there.at();
    }

    /** What stands of these kinds and counts for a fold, in the order in which it happened. */
    Stream<Fact> facts(Set<Class<? extends KlubbaEvent>> kinds, Fold fold) {
        return facts(placed(kinds, fold));
    }

    long count(Set<Class<? extends KlubbaEvent>> kinds, Fold fold) {
        return placed(kinds, fold).count();
    }

    private Stream<Placed> placed(Set<Class<? extends KlubbaEvent>> kinds, Fold fold) {
        return placed.stream().filter(p -> kinds.contains(p.kind()) && fold.counts(p.mention()));
    }

    /** What stands of these entries, likewise. */
    Stream<Fact> of(Collection<Long> entries) {
        var places = entries.stream()
                .filter(entry -> entry < index.length)
                .mapToInt(entry -> index[entry.intValue()])
                .filter(at -> at != NOWHERE);
        return entries.size() < FEW
                ? places.distinct().sorted().mapToObj(placed::get).map(this::standing)
                : facts(together(places).stream().mapToObj(placed::get));
    }

    private static BitSet together(IntStream places) {
        var all = new BitSet();
        places.forEach(all::set);
        return all;
    }

    private Stream<Fact> facts(Stream<Placed> some) {
        return InParts.map(some, this::standing);
    }

    /** Of an entry; null where nothing stands of it. */
    @Nullable
    Mention mention(long entry) {
        int at = entry < index.length ? index[(int) entry] : (int) NOWHERE;
        return at == NOWHERE ? null : placed.get(at).mention();
    }

    private Fact standing(Placed placed) {
        return Objects.requireNonNull(fact(placed.place().entry(), placed.at()).fact(), "what was placed stands");
    }

    /** @param fact null where nothing stands of it */
    private record Found(@Nullable Fact fact) {}

    private Found fact(long root) {
        return fact(root, at(root));
    }

    private Found fact(long root, long at) {
        return new Found(amended(root) ? Timeline.of(entries(root, at)).fact(root) : Fact.of(read(at)));
    }

    private boolean amended(long root) {
        return ofRoot.containsKey(root) || later.containsKey(root);
    }

    /** All that is told of it, in log order. */
    private List<Entry> entries(long root, long at) {
        var all = new ArrayList<Entry>();
        if (at != NOWHERE) {
            all.add(read(at));
        }
        ofRoot.getOrDefault(root, List.of()).forEach(a -> all.add(read(a.at())));
        all.addAll(later.getOrDefault(root, List.of()));
        return all;
    }

    private Entry read(long at) {
        return entry(log.undecoded(file.bytes(at)));
    }

    /** What was corrected and retracted, in log order. */
    Stream<Amendment> amendments() {
        return amendments(amending.values().stream());
    }

    /** Those by one of these entries, likewise. */
    Stream<Amendment> amendments(Collection<Long> by) {
        return amendments(by.stream().sorted().map(amending::get).flatMap(Stream::ofNullable));
    }

    private Stream<Amendment> amendments(Stream<Amending> some) {
        return InParts.map(some.filter(a -> AMENDMENTS.contains(a.kind())), this::amendment)
                .flatMap(List::stream);
    }

    /** None where it is of a root that is not wanted. */
    private List<Amendment> amendment(Amending one) {
        return Amendments.in(entries(one.root(), at(one.root()))).stream()
                .filter(a -> a.by().entry() == one.position())
                .toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
