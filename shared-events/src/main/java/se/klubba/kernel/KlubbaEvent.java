package se.klubba.kernel;

import java.util.List;
import java.util.Set;

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

    /** The same fact, its words disposed of. */
    default KlubbaEvent withoutWords() {
        return (KlubbaEvent) RecordParts.withoutWords((Record) this);
    }
}
