package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LogFault;
import se.klubba.axon.mongodb.LoggedEvent;

/** Folds of the log. Whatever a view throws becomes a {@link FoldFailed} that names the event. */
record Folds(EventLog log, Hiding hiding, Skips skips, int eventsAtOnce) {
    /** A server merges up to 200 tags by their index; with more than that it may look through the whole log instead. */
    private static final int TAGS_AT_ONCE = 100;

    /** One key over the first {@code to} events, without what was hidden since; null where none of them names it. */
    <V> @Nullable Stored<V> toldAt(View<V> view, String key, long to) {
        try (var events = log.read(0, Long.MAX_VALUE, view.concerning(key))) {
            return told(
                    skips.applied(view),
                    key,
                    events.filter(event -> event.position() < to || hiding.hides(event))
                            .toList(),
                    to);
        }
    }

    /** Every key over the first {@code to} events, without what was hidden since, by key. */
    <V> List<Stored<V>> toldAt(View<V> view, long to) {
        var all = new ArrayList<Stored<V>>();
        var failed = sweep(0, to, log.head(), Sweep.Steps.UNHEARD).run(List.of(wanted(view, some -> {
            synchronized (all) {
                all.addAll(some);
            }
        })));
        for (var failure : failed.values()) {
            throw failure;
        }
        all.sort(Comparator.comparing(Stored::key));
        return all;
    }

    /** What came before {@code to} of what was read, without what the rest of it hides. */
    <V> @Nullable Stored<V> told(View<V> view, String key, List<LoggedEvent> read, long to) {
        int known = 0;
        while (known < read.size() && read.get(known).position() < to) {
            known++;
        }
        var since = read.subList(known, read.size());
        if (since.isEmpty()) {
            return fold(view, key, read);
        }
        var told = read.subList(0, known).stream()
                .map(event -> hiding.hidden(event, since))
                .toList();
        var folded = fold(view, key, told);
        return folded == null ? null : new Stored<>(key, since.getLast().position(), folded.value());
    }

    /** @param until how much of the log is read */
    Sweep sweep(long from, long to, long until, Sweep.Steps steps) {
        return new Sweep(this, from, to, Math.max(to, until), eventsAtOnce, steps);
    }

    <V> Sweep.Wanted<V> wanted(View<V> view, Consumer<List<Stored<V>>> sink) {
        return new Sweep.Wanted<>(skips.applied(view), sink);
    }

    /** One key over the first {@code to} events as they are in the log; null where none of them names it. */
    <V> @Nullable Stored<V> at(View<V> view, String key, long to) {
        try (var events = log.read(0, to, view.concerning(key))) {
            return fold(skips.applied(view), key, events.toList());
        }
    }

    /** These keys over the first {@code to} events, read once for many keys; the failure of the earliest event where some fail. */
    <V> List<Stored<V>> at(View<V> declared, Collection<String> keys, long to) {
        var view = skips.applied(declared);
        var folded = new ArrayList<Stored<V>>();
        for (var some : parts(view, keys)) {
            var concerning = some.stream().map(view::concerning).toList();
            var excerpt = Excerpt.read(log, to, EventCriteria.either(concerning));
            folded.addAll(all(some, key -> fold(view, key, excerpt.matching(view.concerning(key)))));
        }
        return folded;
    }

    /** As many keys at once as can be asked for together. */
    static List<List<String>> parts(View<?> view, Collection<String> keys) {
        var parts = new ArrayList<List<String>>();
        int tags = 0;
        for (var key : keys) {
            int more = view.concerning(key).flatten().size();
            if (parts.isEmpty() || tags + more > TAGS_AT_ONCE) {
                parts.add(new ArrayList<>());
                tags = 0;
            }
            parts.getLast().add(key);
            tags += more;
        }
        return parts;
    }

    /** The keys that events of [from, to) name; these few events are read once more where they are not at hand. */
    Set<String> named(View<?> view, List<LoggedEvent> atHand, long from, long to) {
        if (atHand.getFirst().position() <= from && atHand.getLast().position() >= to - 1) {
            return named(
                    skips.applied(view),
                    atHand.stream()
                            .filter(event -> event.position() >= from && event.position() < to)
                            .toList());
        }
        try (var events = log.read(from, to, EventCriteria.havingAnyTag())) {
            return named(skips.applied(view), events.toList());
        }
    }

    static <V> List<Stored<V>> all(Collection<String> keys, Function<String, @Nullable Stored<V>> fold) {
        var folded = new ArrayList<Stored<V>>(keys.size());
        FoldFailed first = null;
        for (var key : keys) {
            try {
                var stored = fold.apply(key);
                if (stored != null) {
                    folded.add(stored);
                }
            } catch (FoldFailed failed) {
                first = first == null ? failed : first.orEarlier(failed);
            }
        }
        if (first != null) {
            throw first;
        }
        return folded;
    }

    /** Every key that one of these events names. */
    static Set<String> named(View<?> view, List<LoggedEvent> events) {
        var keys = new TreeSet<String>();
        for (var event : events) {
            keys.addAll(keys(view, event));
        }
        return keys;
    }

    private <V> @Nullable Stored<V> fold(View<V> view, String key, List<LoggedEvent> events) {
        long last = -1;
        for (int i = events.size() - 1; i >= 0 && last < 0; i--) {
            if (keys(view, events.get(i)).contains(key)) {
                last = events.get(i).position();
            }
        }
        if (last < 0) {
            return null;
        }
        try {
            return new Stored<>(
                    key, last, Objects.requireNonNull(view.fold(key, whole(view, key, events)), "a fold gave null"));
        } catch (LogFault unreadable) {
            throw unreadable;
        } catch (RuntimeException failed) {
            throw new FoldFailed(view, key, culprit(view, key, events), failed);
        }
    }

    /** With what the fold needs beside it. */
    private List<LoggedEvent> whole(View<?> view, String key, List<LoggedEvent> events) {
        var also = view.alsoNeeds(key, events);
        if (also.isEmpty()) {
            return events;
        }
        var all = new TreeMap<Long, LoggedEvent>();
        events.forEach(event -> all.put(event.position(), event));
        for (long position : also) {
            try (var found = log.read(position, position + 1, EventCriteria.havingAnyTag())) {
                found.forEach(event -> all.put(event.position(), event));
            }
        }
        return List.copyOf(all.values());
    }

    /** The first event of the shortest beginning that fails as well. */
    private static long culprit(View<?> view, String key, List<LoggedEvent> events) {
        for (int end = 1; end < events.size(); end++) {
            var newest = events.get(end - 1);
            if (!keys(view, newest).contains(key)) {
                continue;
            }
            try {
                Objects.requireNonNull(view.fold(key, events.subList(0, end)));
            } catch (RuntimeException alsoFails) {
                return newest.position();
            }
        }
        return events.getLast().position();
    }

    private static Set<String> keys(View<?> view, LoggedEvent event) {
        try {
            return view.keys(event);
        } catch (RuntimeException failed) {
            throw new FoldFailed(view, "no key", event.position(), failed);
        }
    }
}
