package se.klubba.accounts.corrections;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.roles.Grant;
import se.klubba.accounts.roles.Passage;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.reading.CurrentReader;

/** What is asked for, kept beside the log until it is seen to. Nobody asks about, or is told of, an entry that they are not shown. */
@Component
public final class CorrectionRequests {
    private static final int LONGEST = 2000;

    private final MongoCollection<Document> asked;
    private final EventLog log;
    private final CurrentReader reader;
    private final Clock clock;

    CorrectionRequests(AccountStore store, EventLog log, CurrentReader reader, Clock clock) {
        this.asked = store.database().getCollection("correction-requests");
        this.log = log;
        this.reader = reader;
        this.clock = clock;
    }

    /** @return null where there is no such entry for whoever asks */
    public @Nullable CorrectionRequest ask(long entry, String words, Passage by) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new AccountRefused("words", "say what is wrong in 1 to " + LONGEST + " characters");
        }
        if (shown(entry) == null) {
            return null;
        }
        var request = new CorrectionRequest(UUID.randomUUID().toString(), entry, said, account(by), clock.instant());
        asked.insertOne(new Document("_id", request.id())
                .append("entry", entry)
                .append("words", said)
                .append("account", request.account())
                .append("at", Date.from(request.at())));
        return request;
    }

    /** Those that are asked of whoever reads them, or that they have asked; the latest first. */
    public List<CorrectionRequest> of(Passage by) {
        return asked.find().sort(descending("at")).map(CorrectionRequests::read).into(new ArrayList<>()).stream()
                .filter(request -> concerns(request, by))
                .toList();
    }

    /** It has been seen to. Without effect where it is not theirs. */
    public boolean remove(String id, Passage by) {
        var found = asked.find(eq("_id", id)).first();
        return found != null
                && by.grant() != Grant.NONE
                && concerns(read(found), by)
                && asked.deleteOne(eq("_id", id)).getDeletedCount() > 0;
    }

    private boolean concerns(CorrectionRequest request, Passage by) {
        var event = shown(request.entry());
        return event != null
                && (by.grant() == Grant.ALL
                        || request.account().equals(account(by))
                        || bodies(event).stream().anyMatch(by.actsIn()::contains));
    }

    private static String account(Passage by) {
        return by.account() == null ? "" : by.account().id().value();
    }

    private @Nullable KlubbaEvent shown(long entry) {
        if (entry < 0) {
            return null;
        }
        try (var found = log.read(entry, entry + 1, EventCriteria.havingAnyTag())) {
            return found.map(e -> (KlubbaEvent) e.payload())
                    .filter(reader.reader()::sees)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whose it is to correct it: the bodies at whose meeting it happened, else those that it is about. */
    private Set<BodyId> bodies(KlubbaEvent event) {
        var keys = new HashSet<>(event.keys());
        for (var key : event.keys()) {
            if (key.name().equals("at") || key.name().equals("meeting")) {
                keys.addAll(ofMeeting(key.value()));
            }
        }
        var bodies = new HashSet<BodyId>();
        keys.stream()
                .filter(k -> k.name().equals("body") || k.name().equals("actOf"))
                .forEach(k -> bodies.add(new BodyId(k.value())));
        return bodies;
    }

    private Set<Key> ofMeeting(String meeting) {
        var keys = new HashSet<Key>();
        try (var events = log.read(0, log.head(), EventCriteria.havingTags(Tag.of("meeting", meeting)))) {
            events.forEach(e -> {
                if (e.payload() instanceof MeetingEvent met) {
                    keys.addAll(met.keys());
                }
            });
        }
        return keys;
    }

    private static CorrectionRequest read(Document kept) {
        return new CorrectionRequest(
                kept.getString("_id"),
                kept.getLong("entry"),
                kept.getString("words"),
                kept.getString("account"),
                kept.getDate("at").toInstant());
    }
}
