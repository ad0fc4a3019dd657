package se.klubba.accounts.signingin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import se.klubba.accounts.Secret;

/** A session that knows what of it has to be kept anew. */
final class KeptSession implements Session {
    private final MapSession session;
    private final Clock clock;
    private boolean isNew;
    private boolean changed;
    private @Nullable String oldId;
    private Instant usedAsKept;

    KeptSession(MapSession session, boolean isNew, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.isNew = isNew;
        this.usedAsKept = session.getLastAccessedTime();
    }

    boolean isNew() {
        return isNew;
    }

    boolean isChanged() {
        return changed;
    }

    Instant usedAsKept() {
        return usedAsKept;
    }

    /** Under which it is kept, where it has another by now; null else. */
    @Nullable
    String oldId() {
        return oldId;
    }

    void kept() {
        isNew = false;
        changed = false;
        oldId = null;
        usedAsKept = session.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        oldId = isNew ? null : oldId == null ? session.getId() : oldId;
        changed = true;
        var id = Secret.made().text();
        session.setId(id);
        return id;
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    /** @param machines which is not asked: the register's clock counts */
    @Override
    public void setLastAccessedTime(Instant machines) {
        session.setLastAccessedTime(clock.instant());
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
