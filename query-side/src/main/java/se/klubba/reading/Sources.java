package se.klubba.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.kernel.DocumentId;

/** What a read context reads from. Nothing else that answers anybody holds any of it. */
public interface Sources {
    Views views();

    /** Entries whose words are disposed of by an event of this position or a later one, and perhaps others that are. */
    Set<Long> disposedSince(long position);

    /** What is kept of a document, of the first {@code to} events, less what is hidden from the reader. */
    KeptDocuments.Found document(DocumentId id, Reader reader, long to);

    /** The events of [from, to), as the log has them. */
    List<LoggedEvent> events(long from, long to);

    /** The events of [0, to) that are of these criteria, as the log has them. */
    List<LoggedEvent> events(EventCriteria criteria, long to);

    /** Those at these positions, in order. */
    List<LoggedEvent> events(Collection<Long> positions);

    /** How many events there were after the last one that this process recorded; 0 before the first. */
    long recordedHere();

    /** How many events there are. */
    long head();
}
