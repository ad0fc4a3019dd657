package se.klubba.record.disposing;

import java.util.List;
import java.util.function.Predicate;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    /** No log has an index by what happened: so many positions are looked through within the time of one request. */
    private static final int AT_ONCE = 50_000;

    private final EventLog log;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final int atOnce;
    /** Up to here all is carried out. */
    private long done;
    /** After the newest disposal that is carried out and not told; 0 where there is none. */
    private long untold;

    @Autowired
    Disposal(EventLog log, Documents documents, ApplicationEventPublisher events) {
        this(log, documents, events, AT_ONCE);
    }

    Disposal(EventLog log, Documents documents, ApplicationEventPublisher events, int atOnce) {
        this.log = log;
        this.documents = documents;
        this.events = events;
        this.atOnce = atOnce;
    }

    /** Carries out what was recorded, from where it last came to, a step each time. */
    @Scheduled(fixedDelayString = "${klubba.disposal-interval:PT2S}")
    synchronized void carryOut() {
        long head = log.head();
        long to = Math.min(head, done + atOnce);
        if (to <= done) {
            return;
        }
        for (var recorded : read(done, to, RECORDED, _ -> true)) {
            remove((WordsDisposedOf) recorded.payload());
            untold = recorded.position() + 1;
        }
        done = to;
        if (done == head && untold > 0) {
            events.publishEvent(new WordsRemoved(untold));
            untold = 0;
        }
    }

    private void remove(WordsDisposedOf disposed) {
        var about = EventCriteria.either(disposed.formerKeys().stream()
                .<EventCriteria>map(k -> EventCriteria.havingTags(Tag.of(k.name(), k.value())))
                .toList());
        for (var event : read(0, log.head(), about, e -> isOf(e, disposed.entry()))) {
            var fact = (KlubbaEvent) event.payload();
            if (!fact.withoutWords().equals(fact)) {
                log.disposeContent(event.position());
                LOG.info("removed the words of position {}, entry {}", event.position(), disposed.entry());
            }
            if (fact instanceof DocumentKept kept) {
                documents.remove(kept.document());
                LOG.info("removed the bytes of document {}, entry {}", kept.document(), disposed.entry());
            }
        }
    }

    /** Whether it is the entry, or what was put in its place. */
    private static boolean isOf(LoggedEvent event, long entry) {
        return event.position() == entry || event.payload() instanceof EntryCorrected c && c.entry() == entry;
    }

    private List<LoggedEvent> read(long from, long to, EventCriteria criteria, Predicate<LoggedEvent> wanted) {
        try (var events = log.read(from, to, criteria)) {
            return events.filter(wanted).toList();
        }
    }
}
