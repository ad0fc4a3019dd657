package se.klubba.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.axon.mongodb.views.ViewBehind;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Identifier;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/**
 * One question: who asks, of which day, as known at which moment. It is the only way to anything on record: what is read through it is of that
 * day and that moment, without what is hidden from the reader or was disposed of, and it knows which events touch the answer. Not for more
 * than one thread.
 */
public final class ReadContext implements Background {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So long a question waits for what this process has recorded. */
    private static final Duration OWN = Duration.ofMillis(500);

    private final Sources from;
    private final Reader reader;
    private final Language language;
    private Messages messages;
    private final LocalDate day;
    private final ZoneId zone;
    private final @Nullable Known known;
    private final long atLeast;
    private final Map<HistoryView, Lookup<String, Optional<Found>>> found = new HashMap<>();
    private final Map<HistoryView, List<Stored<Standing>>> wholes = new HashMap<>();
    private final Map<DocumentId, SourceText.Read> texts = new HashMap<>();
    private final Ranges ranges;
    private final LogEntries log;
    private @Nullable Set<Long> disposed;
    private boolean gathering;
    private long to = -1;
    private long touched = -1;

    /**
     * As known then.
     *
     * @param to how many events were in the log
     * @param said as the caller said it
     */
    public record Known(long to, String said) {}

    /** @param then what stands of it as known at the moment; null where nothing of it was known */
    private record Found(History shown, @Nullable Stored<Standing> then) {}

    /** @param known null for as known now */
    public ReadContext(
            Sources from,
            Reader reader,
            Language language,
            LocalDate day,
            ZoneId zone,
            @Nullable Known known,
            long atLeast) {
        this.from = from;
        this.reader = reader;
        this.language = language;
        this.messages = Messages.common(language);
        this.day = day;
        this.zone = zone;
        this.known = known;
        this.atLeast = atLeast;
        ranges = new Ranges(this, from.views());
        log = new LogEntries(this, from, known);
    }

    /** Who asks. */
    public Reader reader() {
        return reader;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    /**
     * The answer to a question, which is asked again until nothing that it asks for is missing: each time around, all that it then asks for is
     * read together, one look for each view and each part of a list. It must be a pure function of what it reads here.
     */
    public <T> T answer(Function<ReadContext, T> question) {
        gathering = true;
        try {
            while (true) {
                Lookup.fetch(lacking());
                lookups().forEach(Lookup::begin);
                touched = -1;
                @Nullable T answer = null;
                @Nullable RuntimeException refused = null;
                try {
                    answer = question.apply(this);
                } catch (RuntimeException mayBeForWhatIsMissing) {
                    refused = mayBeForWhatIsMissing;
                }
                if (lacking().isEmpty()) {
                    if (refused != null) {
                        throw refused;
                    }
                    return Objects.requireNonNull(answer);
                }
            }
        } finally {
            gathering = false;
        }
    }

    public @Nullable Stored<Standing> find(HistoryView view, String key) {
        var one = look(view, key);
        touch(one);
        return one;
    }

    @Nullable
    Stored<Standing> look(HistoryView view, String key) {
        var one = lookFor(view, key);
        return one == null ? null : one.then();
    }

    private @Nullable Found lookFor(HistoryView view, String key) {
        var one = at(histories(view), key);
        return one == null ? null : one.orElse(null);
    }

    private Lookup<String, Optional<Found>> histories(HistoryView view) {
        return found.computeIfAbsent(view, this::historiesOf);
    }

    private Lookup<String, Optional<Found>> historiesOf(HistoryView view) {
        long end = to();
        var gone = disposed(end);
        return new Lookup<>(keys -> {
            var stored = from.views().find(view, keys);
            var shown = new HashMap<String, Optional<Found>>();
            keys.forEach(key -> shown.put(
                    key, Optional.ofNullable(stored.get(key)).map(one -> shown(view, key, one.value(), gone))));
            return shown;
        });
    }

    /** Null where it has to be looked up, and this will be asked again. */
    <K, V> @Nullable V at(Lookup<K, V> lookup, K key) {
        var there = lookup.at(key);
        if (there == null && !gathering) {
            lookup.fetch();
            return lookup.at(key);
        }
        return there;
    }

    private List<Lookup<?, ?>> lacking() {
        return lookups().filter(Lookup::lacks).toList();
    }

    private Stream<Lookup<?, ?>> lookups() {
        return Stream.concat(found.values().stream(), ranges.lookups());
    }

    /** What the answer was made of. */
    LookedUp lookedUp() {
        return new LookedUp(Lookup.asked(found), ranges.asked());
    }

    /** The answer is likely to be made of these: they are looked up together, before it is asked for. */
    void expect(LookedUp likely) {
        likely.things().forEach((view, keys) -> histories(view).expect(keys));
        ranges.expect(likely.ranges());
    }

    /** What was disposed of by the time when the question was first answered from what is stored: looked up once. */
    private Set<Long> disposed(long since) {
        if (disposed == null) {
            disposed = from.disposedSince(since);
        }
        return disposed;
    }

    private Found shown(HistoryView view, String key, History history, Set<Long> disposed) {
        var shown = history.shownTo(reader, disposed);
        return new Found(shown, shown.asKnown(key, to(), view.about(key)));
    }

    /** All of a view; what of it counts for the answer is for the caller to {@link #touch}. */
    public List<Stored<Standing>> all(HistoryView view) {
        return wholes.computeIfAbsent(view, _ -> {
            long end = to();
            var gone = disposed(end);
            var all = from.views().all(view);
            return all.stream()
                    .map(one -> shown(view, one.key(), one.value(), gone).then())
                    .flatMap(Stream::ofNullable)
                    .toList();
        });
    }

    @Override
    public Stream<String> keys(ListedView view, ListWanted wanted) {
        return ranges.keys(view, wanted);
    }

    /** What lists have. */
    Ranges ranges() {
        return ranges;
    }

    /** What is asked for is gathered, and read together. */
    boolean gathers() {
        return gathering;
    }

    /** Something was asked for that is not at hand: this will be asked again. */
    boolean missing() {
        return gathering && !lacking().isEmpty();
    }

    @Override
    public boolean atHand() {
        return false;
    }

    @Override
    public OnRecord of(FactsView view) {
        return new OnRecord() {
            @Override
            public @Nullable Stored<Standing> find(String key) {
                return look(view, key);
            }

            @Override
            public Stream<Stored<Standing>> all() {
                return ReadContext.this.all(view).stream();
            }
        };
    }

    /** Days are told as one writes them in the language: the answer is for somebody who reads it, and not for a program. */
    public void inWords() {
        messages = messages.inWords();
    }

    /** What the answer is told in. */
    public Language language() {
        return language;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    /** What stands about one thing, which must be known. */
    public Standing standing(HistoryView view, Identifier id) {
        var there = find(view, id.value());
        if (there != null && !there.value().facts().isEmpty()) {
            return there.value();
        }
        throw absent(view, id.keyName(), id.value());
    }

    /**
     * What a list of such things has for one of them, which must be known.
     *
     * @param entry null where nothing that was told by the day says that there is such a thing
     */
    public <T> T entry(HistoryView view, Identifier id, BiFunction<Standing, LocalDate, @Nullable T> entry) {
        var standing = standing(view, id);
        var told = entry.apply(standing, day);
        if (told != null) {
            return told;
        }
        throw entry.apply(standing, LocalDate.MAX) == null
                ? absent(view, id.keyName(), id.value())
                : ReadProblem.notThereYet(id.keyName(), id.value(), day);
    }

    /** It is not on record, or was not then. */
    public ReadProblem absent(HistoryView view, String kind, String id) {
        if (known != null) {
            var one = lookFor(view, id);
            var now = one == null ? null : one.shown().asKnown(id, Long.MAX_VALUE, view.about(id));
            if (now != null && !now.value().facts().isEmpty()) {
                return ReadProblem.notKnownThen(kind, id, known.said());
            }
        }
        return ReadProblem.unknown(kind, id);
    }

    /** The words of documents; each is fetched once. */
    public SourceText text() {
        return id -> texts.computeIfAbsent(id, _ -> KeptDocuments.read(document(id)));
    }

    /** What is kept of a document. */
    public KeptDocuments.Found document(DocumentId id) {
        return from.document(id, reader, known == null ? Long.MAX_VALUE : known.to());
    }

    /** The log itself, entry by entry. */
    public LogEntries log() {
        return log;
    }

    public void touch(@Nullable Stored<?> stored) {
        touched = stored == null ? touched : Math.max(touched, stored.position());
    }

    @Override
    public void touch(long position) {
        touched = Math.max(touched, position);
    }

    /** Position of the last event that touches what was read; -1 where none does. */
    public long touched() {
        return touched;
    }

    /** How many events the answer has seen: all that it reads is of this one position. */
    public long position() {
        return to();
    }

    private long to() {
        if (to < 0) {
            if (atLeast > 0) {
                from.views().await(atLeast, PATIENCE);
            }
            to = known == null ? now() : known.to();
        }
        return to;
    }

    /** At least what this process has acknowledged, where that is seen soon: who writes reads it. */
    private long now() {
        long seen = from.views().position();
        long recorded = from.recordedHere();
        if (seen >= recorded) {
            return seen;
        }
        try {
            from.views().await(recorded, OWN);
        } catch (ViewBehind behind) {
            return behind.position();
        }
        return from.views().position();
    }
}
