package se.klubba.axon.mongodb.log;

import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Stands between a writer and a store, and passes everything on. */
class Between implements CommitStore {
    final CommitStore store;

    Between(CommitStore store) {
        this.store = store;
    }

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
        return store.insert(commit);
    }
}
