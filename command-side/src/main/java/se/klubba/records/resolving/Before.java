package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;

/** What was recorded under one key before. */
public record Before(Collection<Entry> entries) {
    /** Whether anything was recorded under the key; corrections and disposals that came later do not count. */
    public boolean any() {
        return own().findAny().isPresent();
    }

    private Stream<KlubbaEvent> own() {
        return entries.stream().map(Entry::event).filter(e -> !(e instanceof RecordEvent) || e instanceof SourceAdded);
    }

    /** Whether it said the same, as far as it can still be told. */
    public boolean said(Said saying, NamesOnRecord register) {
        if (disposed() || register.anyNameless(people())) {
            return true;
        }
        var digests = own().map(e -> e.at().basis().recordKey())
                .filter(k -> k != null)
                .map(k -> k.substring(k.indexOf('#') + 1))
                .collect(Collectors.toSet());
        return digests.contains(saying.digest()) && words().containsAll(saying.words());
    }

    private boolean disposed() {
        return entries.stream().anyMatch(e -> e.event() instanceof WordsDisposedOf)
                || own().flatMap(e -> parts(e, Words.class)).anyMatch(Words::disposed);
    }

    private Set<String> words() {
        return own().flatMap(e -> parts(e, Words.class))
                .map(w -> w.or(""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<PersonId> people() {
        return own().flatMap(e -> parts(e, PersonId.class)).toList();
    }

    /** Every part of that type, however deep. */
    public static <T> Stream<T> parts(Object in, Class<T> type) {
        var found = new ArrayList<T>();
        gather(in, type, found);
        return found.stream();
    }

    private static <T> void gather(Object in, Class<T> type, List<T> found) {
        if (type.isInstance(in)) {
            found.add(type.cast(in));
        } else if (in instanceof Collection<?> many) {
            many.forEach(one -> gather(one, type, found));
        } else if (in instanceof Record part) {
            ActShape.of(part.getClass()).values(part).forEach(one -> gather(one, type, found));
        }
    }
}
