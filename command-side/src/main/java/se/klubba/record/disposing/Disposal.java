package se.klubba.record.disposing;

import java.util.List;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.documents.Documents;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/**
 * Removes words from the log, and a document with its bytes, after their disposal was recorded, and again after each start until it has happened: folds hide them from
 * the moment of the event.
 */
@Component
@EnableScheduling
class Disposal {
    private static final Logger LOG = LoggerFactory.getLogger(Disposal.class);
    private static final EventCriteria RECORDED = EventCriteria.havingAnyTag()
            .andBeingOneOfTypes(new QualifiedName(EventCatalog.name(WordsDisposedOf.class)));

    private final EventLog log;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private long done;

    Disposal(EventLog log, Documents documents, ApplicationEventPublisher events) {
        this.log = log;
        this.documents = documents;
        this.events = events;
    }

    /** Carries out what was recorded since it last ran to its end. */
    @Scheduled(fixedDelayString = "${klubba.disposal-interval:PT2S}")
    synchronized void carryOut() {
        long head = log.head();
        if (head == done) {
            return;
        }
        var disposals = read(done, head, RECORDED);
        for (var recorded : disposals) {
            remove((WordsDisposedOf) recorded.payload());
        }
        done = head;
        if (!disposals.isEmpty()) {
            events.publishEvent(new WordsRemoved(disposals.getLast().position() + 1));
        }
    }

    private void remove(WordsDisposedOf disposed) {
        var about = EventCriteria.either(disposed.formerKeys().stream()
                .<EventCriteria>map(k -> EventCriteria.havingTags(Tag.of(k.name(), k.value())))
                .toList());
        for (var event : read(0, log.head(), about)) {
            var fact = (KlubbaEvent) event.payload();
            boolean version = event.position() == disposed.entry()
                    || fact instanceof EntryCorrected c && c.entry() == disposed.entry();
            if (version && !fact.withoutWords().equals(fact)) {
                log.disposeContent(event.position());
                LOG.info("removed the words of position {}, entry {}", event.position(), disposed.entry());
            }
            if (event.position() == disposed.entry() && fact instanceof DocumentKept kept) {
                documents.remove(kept.document());
                LOG.info("removed the bytes of document {}, entry {}", kept.document(), disposed.entry());
            }
        }
    }

    private List<LoggedEvent> read(long from, long to, EventCriteria criteria) {
        try (var events = log.read(from, to, criteria)) {
            return events.toList();
        }
    }
}
