package se.klubba.accounts.visibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.acts.Acting;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.visibility.event.VisibilityEvent;

/**
 * Documents that nothing on record tells of yet: minutes that were read in as a draft, which are as much of one body as the draft is. They are shown to
 * whoever sent them. From what a text was taken, and where in it, is told of with that text. Followed from the first question about a document on.
 */
@Component
class Uncited {
    /** As the media type of a text says it. */
    private static final Pattern TAKEN_FROM = Pattern.compile("(?:of|places)=([0-9a-f]{64})");

    private final EventLog log;
    private final Set<String> cited = new HashSet<>();
    private final Map<String, Set<String>> senders = new HashMap<>();
    /** The texts that were taken from a document, or whose places it tells. */
    private final Map<String, Set<String>> texts = new HashMap<>();

    /** Those of which nothing tells yet. */
    private final Set<String> untold = new HashSet<>();

    private long seen;

    Uncited(EventLog log) {
        this.log = log;
    }

    /** @param account of whoever asks; empty where nobody has logged in */
    synchronized boolean shows(DocumentId document, String account) {
        follow();
        return isTold(document.value()) || isOf(document.value(), account);
    }

    /** Whether there is no document that is kept from this account. */
    synchronized boolean allShown(String account) {
        follow();
        return untold.stream().allMatch(id -> isOf(id, account));
    }

    private boolean isTold(String id) {
        return cited.contains(id) || texts.getOrDefault(id, Set.of()).stream().anyMatch(cited::contains);
    }

    private boolean isOf(String id, String account) {
        return senders.getOrDefault(id, Set.of()).contains(account);
    }

    private void follow() {
        long head = log.head();
        if (head == seen) {
            return;
        }
        try (var events = log.read(seen, head, EventCriteria.havingAnyTag())) {
            events.forEach(this::follow);
        }
        untold.removeIf(this::isTold);
        seen = head;
    }

    private void follow(LoggedEvent logged) {
        var event = (KlubbaEvent) logged.payload();
        cite(event);
        if (event instanceof EntryCorrected corrected) {
            cite(corrected.replacement());
        }
        if (event instanceof DocumentKept kept) {
            var id = kept.document().value();
            untold.add(id);
            var account = logged.metadata().get(Acting.ACCOUNT);
            if (account != null) {
                senders.computeIfAbsent(id, _ -> new HashSet<>()).add(account);
            }
            var from = TAKEN_FROM.matcher(kept.mediaType());
            while (from.find()) {
                texts.computeIfAbsent(from.group(1), _ -> new HashSet<>()).add(id);
            }
        }
    }

    private void cite(KlubbaEvent event) {
        event.at()
                .basis()
                .sources()
                .forEach(source -> cited.add(source.document().value()));
        if (!(event instanceof DocumentKept || event instanceof VisibilityEvent)) {
            event.keys().stream().filter(k -> k.name().equals("document")).forEach(k -> cited.add(k.value()));
        }
    }
}
