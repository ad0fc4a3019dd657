package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;

/** Folds of the log. Whatever a view throws becomes a {@link FoldFailed} that names the event. */
record Folds(EventLog log, Hiding hiding) {
    private static final int KEYS_AT_ONCE = 100;

    /** One key over the first {@code to} events, without what was hidden since; null where none of them names it. */
    <V> @Nullable Stored<V> toldAt(View<V> view, String key, long to) {
        return told(view, key, readFor(to, view.concerning(key)), to);
    }

    /** Every key over the first {@code to} events, without what was hidden since, by key. */
    <V> List<Stored<V>> toldAt(View<V> view, long to) {
        var read = readFor(to, EventCriteria.havingAnyTag());
        var excerpt = Excerpt.of(read);
        var known = read.stream().takeWhile(event -> event.position() < to).toList();
        return all(view, named(view, known), key -> told(view, key, excerpt.matching(view.concerning(key)), to));
    }

    /** The first {@code to} events that match, and those later ones that hide something of them. */
    private List<LoggedEvent> readFor(long to, EventCriteria criteria) {
        try (var events = log.read(0, Long.MAX_VALUE, criteria)) {
            return events.filter(event -> event.position() < to || hiding.hides(event))
                    .toList();
        }
    }

    private <V> @Nullable Stored<V> told(View<V> view, String key, List<LoggedEvent> read, long to) {
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

    /** One key over the first {@code to} events as they are in the log; null where none of them names it. */
    <V> @Nullable Stored<V> at(View<V> view, String key, long to) {
        try (var events = log.read(0, to, view.concerning(key))) {
            return fold(view, key, events.toList());
        }
    }

    /** These keys over the first {@code to} events, read once for many keys; the failure of the earliest event where some fail. */
    <V> List<Stored<V>> at(View<V> view, Collection<String> keys, long to) {
        var folded = new ArrayList<Stored<V>>();
        var asked = List.copyOf(keys);
        for (int from = 0; from < asked.size(); from += KEYS_AT_ONCE) {
            var some = asked.subList(from, Math.min(from + KEYS_AT_ONCE, asked.size()));
            var concerning = some.stream().map(view::concerning).toList();
            var excerpt = Excerpt.read(log, to, EventCriteria.either(concerning));
            folded.addAll(all(view, some, key -> fold(view, key, excerpt.matching(view.concerning(key)))));
        }
        return folded;
    }

    /** Every key that a part of the log names, by key; the failure of the earliest event where some fail. */
    static <V> List<Stored<V>> all(View<V> view, Excerpt log) {
        return all(view, named(view, log.events()), key -> fold(view, key, log.matching(view.concerning(key))));
    }

    private static <V> List<Stored<V>> all(
            View<V> view, Collection<String> keys, Function<String, @Nullable Stored<V>> fold) {
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

    private static <V> @Nullable Stored<V> fold(View<V> view, String key, List<LoggedEvent> events) {
        long last = -1;
        for (var event : events) {
            if (keys(view, event).contains(key)) {
                last = event.position();
            }
        }
        if (last < 0) {
            return null;
        }
        try {
            return new Stored<>(key, last, Objects.requireNonNull(view.fold(key, events), "a fold gave null"));
        } catch (RuntimeException failed) {
            throw new FoldFailed(view, key, culprit(view, key, events), failed);
        }
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
