package se.klubba.record.event;

import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Facts about the record itself: corrections, sources, documents, disposal. Stored for ever: add a version, never edit one. */
@About(DocumentId.class)
public sealed interface RecordEvent extends KlubbaEvent {
    /** The bytes are kept by their hash. */
    @Event(namespace = "record", name = "DocumentKept", version = "1")
    record DocumentKept(
            @Creates DocumentId document, @Called Words name, long bytes, String mediaType, Occurrence at)
            implements RecordEvent {}

    /** The entry at position {@code entry}, whose version at position {@code replaces} stood until now, is {@code replacement} as a whole. */
    @Event(namespace = "record", name = "EntryCorrected", version = "1")
    record EntryCorrected(
            long entry,
            long replaces,

            @JsonSerialize(using = StoredForm.Writer.class) @JsonDeserialize(using = StoredForm.Reader.class)
            KlubbaEvent replacement,

            Set<Key> formerKeys,
            @Nullable Words reason,
            Occurrence at)
            implements RecordEvent {
        public EntryCorrected {
            formerKeys = Key.sorted(formerKeys);
        }
    }

    /** Removes the entry at position {@code entry} with all its versions. */
    @Event(namespace = "record", name = "EntryRetracted", version = "1")
    record EntryRetracted(
            long entry,
            long replaces,
            Set<Key> formerKeys,
            @Nullable Words reason,
            Occurrence at) implements RecordEvent {
        public EntryRetracted {
            formerKeys = Key.sorted(formerKeys);
        }
    }

    /** The entry at position {@code entry} stands in the sources of this occurrence too. */
    @Event(namespace = "record", name = "SourceAdded", version = "1")
    record SourceAdded(long entry, Set<Key> formerKeys, Occurrence at) implements RecordEvent {
        public SourceAdded {
            formerKeys = Key.sorted(formerKeys);
        }
    }

    /** Gallring, with its legal ground. */
    @Event(namespace = "record", name = "WordsDisposedOf", version = "1")
    record WordsDisposedOf(long entry, Set<Key> formerKeys, Words ground, Occurrence at) implements RecordEvent {
        public WordsDisposedOf {
            formerKeys = Key.sorted(formerKeys);
        }
    }
}
