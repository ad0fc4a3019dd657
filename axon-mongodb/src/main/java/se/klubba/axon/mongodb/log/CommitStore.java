package se.klubba.axon.mongodb.log;

import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** What the writer needs of the database. Everything that it answers is committed by a majority of the servers. */
interface CommitStore {
    /** Where the log ends, and when its last commit was recorded. */
    record End(long position, long at) {
        static final End OF_NOTHING = new End(0, 0);

        static End of(Commit commit) {
            return new End(commit.end(), commit.at());
        }
    }

    /** The answer to an insert. */
    sealed interface Sent {
        /** Committed by a majority, and on its disks. */
        record Written() implements Sent {}

        /** Some commit has this position, maybe not by a majority yet. It is not this one, unless this one was sent before. */
        record Taken() implements Sent {}

        /** The server says that it did not; whether that is so can be read. */
        record Refused(Throwable cause) implements Sent {}

        /** Nobody knows. */
        record Unsettled(Throwable cause) implements Sent {}
    }

    /** The end, as far as was seen last: the log is at least this long. */
    End end();

    /** Outlines of every commit that has an event at this position or after it, unbroken, in order. */
    List<Commit> since(long position);

    /** Whether any event of [from, to) matches. */
    boolean any(EventCriteria criteria, long from, long to);

    /** The identifier of the commit whose first event has this position. */
    @Nullable
    String commitAt(long position);

    Sent insert(Commit commit);
}
