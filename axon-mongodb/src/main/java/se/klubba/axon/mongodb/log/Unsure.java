package se.klubba.axon.mongodb.log;

import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Tells a listener of inserts whose outcome nobody knows. */
record Unsure(CommitStore store, LogListener listener) implements CommitStore {
    @Override
    public End end() {
        return store.end();
    }

    @Override
    public List<Commit> since(long position) {
        return store.since(position);
    }

    @Override
    public boolean any(EventCriteria criteria, long from, long to) {
        return store.any(criteria, from, to);
    }

    @Override
    public @Nullable String commitAt(long position) {
        return store.commitAt(position);
    }

    @Override
    public Sent insert(Commit commit) {
        var sent = store.insert(commit);
        if (sent instanceof Sent.Unsettled) {
            listener.unsure();
        }
        return sent;
    }
}
