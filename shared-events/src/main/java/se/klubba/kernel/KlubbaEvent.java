package se.klubba.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact on record. Stored for ever: add a version, never edit one. Not sealed, since it spans packages; each feature's family is.
 * Implementations are records; every component that is {@link Keyed} puts the event under its keys.
 */
public interface KlubbaEvent {
    Occurrence at();

    /** Everything under which this fact must be found: its own things, the meeting where it happened, what it waits for. */
    default Set<Key> keys() {
        return RecordParts.keys((Record) this);
    }

    /** Its words, in the order of its components; those that were disposed of are not among them. */
    default List<String> allWords() {
        return RecordParts.words((Record) this);
    }

    /** What it brings into being. */
    default Stream<Identifier> creates() {
        return Subjects.of(getClass()).created(this);
    }

    /** Those of which it says how they are called, or which they are. */
    default Stream<Identifier> names() {
        return Subjects.of(getClass()).named(this);
    }

    /** How they are called; null where it gives no words for that. */
    default @Nullable Words called() {
        return Subjects.of(getClass()).name(this);
    }

    /** By what else they are found; null where it gives no words for that. */
    default @Nullable Words alias() {
        return Subjects.of(getClass()).alias(this);
    }

    /** The same fact, its words disposed of. */
    default KlubbaEvent withoutWords() {
        return (KlubbaEvent) RecordParts.withoutWords((Record) this);
    }
}
