package se.klubba.accounts.signingin;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Secret;
import se.klubba.accounts.Who;

/**
 * Sessions in MongoDB, so that all processes of a register share them. A session is kept under the digest of its identifier, so that nobody who
 * reads the store can use it, and written again when something of it changes, its last use once a minute.
 */
@Component
public final class Sessions implements SessionRepository<KeptSession> {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final Duration USED_AGAIN = Duration.ofMinutes(1);
    /** What ends a session is judged here, by the register's clock. */
    private static final Duration NEVER = Duration.ofSeconds(-1);

    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";
    /** What may be in a session. Anything else that somebody put into the store is not even loaded. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxrefs=5000;maxbytes=200000;java.lang.*;java.util.*;java.time.*;java.net.URL;"
                    + "se.klubba.accounts.*;org.springframework.security.**;!*");

    private final MongoCollection<Document> sessions;
    private final Clock clock;
    private final AccountSettings.Sessions lasting;

    Sessions(AccountStore store, Clock clock, AccountSettings settings) {
        this.sessions = store.database().getCollection("account-sessions");
        this.clock = clock;
        this.lasting = settings.sessions();
    }

    @Override
    public KeptSession createSession() {
        var session = new MapSession(Secret.made().text());
        session.setCreationTime(clock.instant());
        session.setLastAccessedTime(clock.instant());
        session.setMaxInactiveInterval(NEVER);
        return new KeptSession(session, true, clock);
    }

    @Override
    public void save(KeptSession session) {
        if (session.isNew()) {
            sessions.insertOne(stored(session));
            forgetThoseThatEnded();
        } else if (session.oldId() != null) {
            // the old one has to be there still: one that has ended does not come back
            if (sessions.findOneAndDelete(eq("_id", key(session.oldId()))) != null) {
                sessions.insertOne(stored(session));
            }
        } else if (session.isChanged()) {
            sessions.replaceOne(eq("_id", key(session.getId())), stored(session));
        } else if (usedAgain(session)) {
            sessions.updateOne(
                    eq("_id", key(session.getId())), Updates.set("used", Date.from(session.getLastAccessedTime())));
        } else {
            return;
        }
        session.kept();
    }

    private static boolean usedAgain(KeptSession session) {
        return Duration.between(session.usedAsKept(), session.getLastAccessedTime())
                        .compareTo(USED_AGAIN)
                >= 0;
    }

    @Override
    public @Nullable KeptSession findById(String id) {
        var found = sessions.find(eq("_id", key(id))).first();
        if (found == null) {
            return null;
        }
        if (hasEnded(found)) {
            deleteById(id);
            return null;
        }
        var session = new MapSession(id);
        session.setCreationTime(found.getDate("made").toInstant());
        session.setLastAccessedTime(found.getDate("used").toInstant());
        session.setMaxInactiveInterval(NEVER);
        try {
            read(found.get("attributes", Binary.class).getData()).forEach(session::setAttribute);
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("a session that cannot be read is ended: {}", e.getMessage());
            deleteById(id);
            return null;
        }
        return new KeptSession(session, false, clock);
    }

    private boolean hasEnded(Document session) {
        var now = clock.instant();
        return !session.getDate("made").toInstant().plus(lasting.longest()).isAfter(now)
                || !session.getDate("used").toInstant().plus(lasting.idle()).isAfter(now);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteOne(eq("_id", key(id)));
    }

    /** Logs an account out everywhere; how many logins it had. */
    public long endAll(AccountId account) {
        return sessions.deleteMany(eq("account", account.value())).getDeletedCount();
    }

    /** How many logins of an account there are. */
    public long count(AccountId account) {
        return sessions.countDocuments(eq("account", account.value()));
    }

    private void forgetThoseThatEnded() {
        var now = clock.instant();
        sessions.deleteMany(Filters.or(
                Filters.lt("made", Date.from(now.minus(lasting.longest()))),
                Filters.lt("used", Date.from(now.minus(lasting.idle())))));
    }

    private static String key(@Nullable String id) {
        return new Secret(String.valueOf(id)).digest();
    }

    private static Document stored(KeptSession session) {
        var attributes = new HashMap<String, Object>();
        for (var name : session.getAttributeNames()) {
            attributes.put(name, session.getRequiredAttribute(name));
        }
        var stored = new Document("_id", key(session.getId()))
                .append("made", Date.from(session.getCreationTime()))
                .append("used", Date.from(latest(session)))
                .append("attributes", new Binary(written(attributes)));
        return attributes.get(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Who who
                ? stored.append("account", who.account().value())
                : stored;
    }

    private static Instant latest(KeptSession session) {
        var made = session.getCreationTime();
        return session.getLastAccessedTime().isAfter(made) ? session.getLastAccessedTime() : made;
    }

    private static byte[] written(Map<String, Object> attributes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
        } catch (IOException e) {
            throw new IllegalStateException("what is in a session has to be serializable", e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OURS);
            return (Map<String, Object>) in.readObject();
        }
    }
}
