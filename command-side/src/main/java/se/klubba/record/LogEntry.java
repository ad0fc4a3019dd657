package se.klubba.record;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.acts.Facts;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.RecordRefused.EntryIsRetracted;
import se.klubba.record.RecordRefused.NoSuchEntry;
import se.klubba.record.RecordRefused.NotAnOriginal;
import se.klubba.record.RecordRefused.StaleVersion;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;

/**
 * One entry of the log and what became of it. Read by its place first; then under one key of each of its versions, since what is said of a
 * version carries all of its keys.
 *
 * @param position of the root, the entry as it was first recorded
 */
public record LogEntry(long position, Facts facts) {
    public static LogEntry of(long position, Facts facts) {
        return new LogEntry(position, facts);
    }

    public Set<Key> concerning() {
        var keys = new HashSet<Key>();
        keys.add(Facts.entryKey(position));
        versions()
                .forEach(version -> version.keys().stream().sorted().findFirst().ifPresent(keys::add));
        return keys;
    }

    /**
     * It can be corrected, retracted, or said to stand elsewhere.
     *
     * @param replaces position of the version that whoever acts has seen
     */
    public LogEntry mustStandAt(long replaces) {
        mustStand();
        if (version() != replaces) {
            throw new StaleVersion(position, replaces, version());
        }
        return this;
    }

    public LogEntry mustStand() {
        mustBeOriginal();
        if (said(EntryRetracted.class).anyMatch(e -> e.entry() == position)) {
            throw new EntryIsRetracted(position);
        }
        return this;
    }

    /** A fact of the register as it was first recorded, and not what was said of another entry. */
    public LogEntry mustBeOriginal() {
        var root = facts.entry(position);
        if (root == null) {
            throw new NoSuchEntry(position);
        }
        if (root.event() instanceof RecordEvent && !(root.event() instanceof DocumentKept)) {
            throw new NotAnOriginal(position);
        }
        return this;
    }

    /** Its content now, also where it was retracted. */
    public KlubbaEvent current() {
        return versions().reduce((_, last) -> last).orElseThrow(() -> new NoSuchEntry(position));
    }

    /** Everything under which it ever stood. */
    public Set<Key> keys() {
        return versions().flatMap(version -> version.keys().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean wordsDisposedOf() {
        return said(WordsDisposedOf.class).anyMatch(e -> e.entry() == position);
    }

    private long version() {
        return facts.entries().stream()
                .filter(e -> e.event() instanceof EntryCorrected c && c.entry() == position)
                .mapToLong(Entry::position)
                .reduce(position, (_, last) -> last);
    }

    private <E extends RecordEvent> Stream<E> said(Class<E> kind) {
        return facts.entries().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Stream<KlubbaEvent> versions() {
        return facts.entries().stream().<KlubbaEvent>mapMulti((e, to) -> {
            if (e.position() == position) {
                to.accept(e.event());
            } else if (e.event() instanceof EntryCorrected c && c.entry() == position) {
                to.accept(c.replacement());
            }
        });
    }
}
