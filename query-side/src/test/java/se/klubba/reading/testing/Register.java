package se.klubba.reading.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Listed;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.RowsWanted;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Reader;
import se.klubba.reading.Sources;
import se.klubba.reports.filed.Difference;
import se.klubba.words.Language;
import tools.jackson.databind.json.JsonMapper;

/** Events in, answers out: a log in memory and its views, each written as JSON and read again, as a store would. */
public final class Register implements Views, Sources {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<LoggedEvent> log = new ArrayList<>();
    private final Map<FoldedOnce, Optional<Stored<?>>> folded = new ConcurrentHashMap<>();
    private int looks;
    private Instant clock = Instant.parse("2020-03-01T12:00:00Z");

    /** What came before a position never changes, so that each is folded once. */
    private record FoldedOnce(View<?> view, String key, long to) {}

    /** Of events that are logged elsewhere, from the first on. */
    public static Register of(List<LoggedEvent> logged) {
        var register = new Register();
        register.log.addAll(logged);
        return register;
    }

    public Register recordedOn(String day) {
        clock = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    public Register with(KlubbaEvent... events) {
        for (var event : events) {
            record(event);
        }
        return this;
    }

    /** @return its position */
    public long record(KlubbaEvent event) {
        var named = event.getClass().getAnnotation(Event.class);
        long position = log.size();
        log.add(new LoggedEvent(
                position,
                clock,
                "e" + position,
                new MessageType(named.namespace(), named.name(), named.version()),
                event.keys().stream().map(k -> new Tag(k.name(), k.value())).collect(Collectors.toSet()),
                Map.of("actor", "secretary"),
                event));
        return position;
    }

    /** All of it, as a log tells it. */
    public List<LoggedEvent> events() {
        return List.copyOf(log);
    }

    /** How often things were looked up, several at once being one look. */
    public int looks() {
        return looks;
    }

    public ReadContext on(String day) {
        return new ReadContext(this, Reader.OF_ALL, Language.EN, LocalDate.parse(day), ZONE, null, 0);
    }

    /** As known on the evening of a day. */
    public ReadContext on(String day, String knownOn) {
        var known = Instant.parse(knownOn + "T22:59:59Z");
        long to = log.stream().filter(e -> !e.recordedAt().isAfter(known)).count();
        return new ReadContext(
                this, Reader.OF_ALL, Language.EN, LocalDate.parse(day), ZONE, new ReadContext.Known(to, knownOn), 0);
    }

    @Override
    public Views views() {
        return this;
    }

    @Override
    public Set<Long> disposedSince(long position) {
        return Set.of();
    }

    /** No documents are kept here. */
    @Override
    public KeptDocuments.Found document(DocumentId id, Reader reader, long to) {
        return new KeptDocuments.Found.Unknown();
    }

    @Override
    public List<LoggedEvent> events(long from, long to) {
        return log.subList((int) from, (int) to);
    }

    @Override
    public List<LoggedEvent> events(EventCriteria criteria, long to) {
        return log.subList(0, (int) to).stream()
                .filter(event -> criteria.matches(event.type().qualifiedName(), event.tags()))
                .toList();
    }

    @Override
    public List<LoggedEvent> events(Collection<Long> positions) {
        return log.stream().filter(e -> positions.contains(e.position())).toList();
    }

    @Override
    public long recordedHere() {
        return log.size();
    }

    @Override
    public long head() {
        return log.size();
    }

    @Override
    public <V> Map<String, Stored<V>> find(View<V> view, Collection<String> keys) {
        looks++;
        var found = new HashMap<String, Stored<V>>();
        for (var key : keys) {
            var stored = find(view, key);
            if (stored != null) {
                found.put(key, stored);
            }
        }
        return found;
    }

    @Override
    public <V> Map<RowsWanted, List<RowsWanted.Place>> rows(Listed<V> view, Collection<RowsWanted> wanted) {
        var all = all(view);
        return wanted.stream().collect(Collectors.toMap(one -> one, one -> one.among(view, all)));
    }

    @Override
    public <V> List<RowsWanted.Place> places(Listed<V> view, String key, String item, long day, long known) {
        return RowsWanted.placesOf(view, all(view), key, item, day, known);
    }

    @Override
    public long position() {
        return log.size();
    }

    @Override
    public void await(long position, Duration atMost) {}

    @Override
    public <V> @Nullable Stored<V> find(View<V> view, String key) {
        return foldAt(view, key, log.size());
    }

    @Override
    public <V> List<Stored<V>> all(View<V> view) {
        return allAt(view, log.size());
    }

    @Override
    public long position(View<?> view) {
        return log.size();
    }

    @Override
    public void await(View<?> view, long position, Duration atMost) {}

    @Override
    @SuppressWarnings("unchecked")
    public <V> @Nullable Stored<V> foldAt(View<V> view, String key, long to) {
        return (Stored<V>)
                folded.computeIfAbsent(new FoldedOnce(view, key, to), _ -> Optional.ofNullable(fold(view, key, to)))
                        .orElse(null);
    }

    private <V> @Nullable Stored<V> fold(View<V> view, String key, long to) {
        var prefix = log.subList(0, (int) to);
        var last = prefix.stream()
                .filter(e -> view.keys(e).contains(key))
                .mapToLong(LoggedEvent::position)
                .max();
        if (last.isEmpty()) {
            return null;
        }
        var concerning = view.concerning(key);
        var events = prefix.stream()
                .filter(e -> concerning.matches(e.type().qualifiedName(), e.tags()))
                .toList();
        var also = view.alsoNeeds(key, events);
        var all = prefix.stream()
                .filter(e -> also.contains(e.position()) || events.contains(e))
                .toList();
        var folded = MAPPER.writeValueAsString(view.fold(key, all));
        return new Stored<>(key, last.getAsLong(), MAPPER.readValue(folded, view.type()));
    }

    @Override
    public <V> List<Stored<V>> allAt(View<V> view, long to) {
        var all = new ArrayList<Stored<V>>();
        var keys = new TreeSet<String>();
        log.subList(0, (int) to).forEach(e -> keys.addAll(view.keys(e)));
        for (var key : keys) {
            var stored = foldAt(view, key, to);
            if (stored != null) {
                all.add(stored);
            }
        }
        return all;
    }

    @Override
    public CompletableFuture<Void> rebuild(View<?> view) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<Difference> check(View<?> view) {
        return List.of();
    }

    @Override
    public void skip(View<?> view, long position, String who, String why) {
        throw new UnsupportedOperationException("what is folded anew for every question is never stopped");
    }

    @Override
    public List<Progress> progress() {
        return List.of();
    }
}
