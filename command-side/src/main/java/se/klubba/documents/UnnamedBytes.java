package se.klubba.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/**
 * Removes bytes that no document on record is: of a process that ended between storing and recording, or while it removed them. They are
 * looked at twice, so that what is just being recorded stays.
 */
@Component
class UnnamedBytes {
    private static final Logger LOG = LoggerFactory.getLogger(UnnamedBytes.class);
    private static final EventCriteria NAMING = EventCriteria.havingAnyTag()
            .andBeingOneOfTypes(
                    new QualifiedName(EventCatalog.name(DocumentKept.class)),
                    new QualifiedName(EventCatalog.name(WordsDisposedOf.class)));

    /** Who stores and records a document shares it. */
    final ReadWriteLock storing = new ReentrantReadWriteLock();

    private final BlobStore blobs;
    private final EventLog log;
    private final Clock clock;
    private final Duration grace;
    private final Map<String, Instant> firstSeen = new HashMap<>();

    UnnamedBytes(BlobStore blobs, EventLog log, Clock clock, @Value("${klubba.sweep-grace:PT10M}") Duration grace) {
        this.blobs = blobs;
        this.log = log;
        this.clock = clock;
        this.grace = grace;
    }

    @Scheduled(
            fixedDelayString = "${klubba.sweep-interval:PT1H}",
            initialDelayString = "${klubba.sweep-delay:${klubba.sweep-interval:PT5M}}")
    synchronized void sweep() {
        if (log.head() == 0) {
            return; // an import stores the documents first
        }
        var unnamed = blobs.stored();
        unnamed.removeAll(named());
        firstSeen.keySet().retainAll(unnamed);
        var now = clock.instant();
        for (var key : unnamed) {
            if (!firstSeen.computeIfAbsent(key, _ -> now).plus(grace).isAfter(now)) {
                sweep(key);
            }
        }
    }

    /** While nobody of this process stores any. */
    private void sweep(String key) {
        storing.writeLock().lock();
        try {
            removeUnlessNamed(key);
            firstSeen.remove(key);
        } finally {
            storing.writeLock().unlock();
        }
    }

    void removeUnlessNamed(String key) {
        if (!named().contains(key)) {
            blobs.removeAll(key);
            LOG.info("removed bytes that no document on record is: {}", key);
        }
    }

    private Set<String> named() {
        var kept = new HashMap<Long, String>();
        var disposed = new HashSet<Long>();
        try (var events = log.read(0, log.head(), NAMING)) {
            events.forEach(e -> {
                if (e.payload() instanceof DocumentKept document) {
                    kept.put(e.position(), document.document().value());
                } else if (e.payload() instanceof WordsDisposedOf words) {
                    disposed.add(words.entry());
                }
            });
        }
        kept.keySet().removeAll(disposed);
        return kept.values().stream().collect(Collectors.toSet());
    }
}
