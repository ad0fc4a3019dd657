package se.klubba.axon.mongodb.log;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * How a log is kept.
 *
 * @param sessions where sessions come from
 * @param clock what {@code recordedAt} is read off
 * @param requiredMetadata without which no event is appended
 * @param deadline after which an append that could not be settled is given up; also how long one read of the log may take to begin
 * @param requestTimeout after which a server that does not answer is given up, and the same is asked of whichever is primary by then
 * @param waiting how many appends may wait for the one that is being written
 * @param eventsPerCommit how many events of several appends go into one commit, at the most; one append is never cut
 * @param bytesPerCommit how large a commit may be; far below the 16 MB of a document
 * @param poll how often a follower looks for itself, when nothing has woken it
 * @param changeStream whether to be woken by what other processes append, where the server can
 * @param listener is told what becomes of appends
 */
public record LogSettings(
        Sessions sessions,
        Clock clock,
        Set<String> requiredMetadata,
        Duration deadline,
        Duration requestTimeout,
        int waiting,
        int eventsPerCommit,
        int bytesPerCommit,
        Duration poll,
        boolean changeStream,
        LogListener listener) {
    /** Who acted, and what it came of. */
    public static final Set<String> ACTOR_AND_CAUSE = Set.of("actor", "correlationId", "causationId");

    public LogSettings {
        requiredMetadata = Set.copyOf(requiredMetadata);
    }

    /** Actor and cause are required, 10 s in all and 4 s a request, 1024 waiting, 512 events and 4 MiB a commit, a poll each second. */
    public static LogSettings with(Sessions sessions, Clock clock) {
        return new LogSettings(
                sessions,
                clock,
                ACTOR_AND_CAUSE,
                Duration.ofSeconds(10),
                Duration.ofSeconds(4),
                1024,
                512,
                4 << 20,
                Duration.ofSeconds(1),
                true,
                LogListener.NONE);
    }

    public LogSettings withRequiredMetadata(Set<String> keys) {
        return new LogSettings(
                sessions,
                clock,
                keys,
                deadline,
                requestTimeout,
                waiting,
                eventsPerCommit,
                bytesPerCommit,
                poll,
                changeStream,
                listener);
    }

    /** How long one request may take; never longer than all of it. */
    Duration request() {
        return requestTimeout.compareTo(deadline) < 0 ? requestTimeout : deadline;
    }

    public LogSettings withDeadline(Duration time) {
        return new LogSettings(
                sessions,
                clock,
                requiredMetadata,
                time,
                requestTimeout,
                waiting,
                eventsPerCommit,
                bytesPerCommit,
                poll,
                changeStream,
                listener);
    }

    public LogSettings withRequestTimeout(Duration time) {
        return new LogSettings(
                sessions,
                clock,
                requiredMetadata,
                deadline,
                time,
                waiting,
                eventsPerCommit,
                bytesPerCommit,
                poll,
                changeStream,
                listener);
    }

    public LogSettings withBounds(int waitingAppends, int events, int bytes) {
        return new LogSettings(
                sessions,
                clock,
                requiredMetadata,
                deadline,
                requestTimeout,
                waitingAppends,
                events,
                bytes,
                poll,
                changeStream,
                listener);
    }

    public LogSettings withTailing(Duration everySoOften, boolean watched) {
        return new LogSettings(
                sessions,
                clock,
                requiredMetadata,
                deadline,
                requestTimeout,
                waiting,
                eventsPerCommit,
                bytesPerCommit,
                everySoOften,
                watched,
                listener);
    }

    public LogSettings withListener(LogListener told) {
        return new LogSettings(
                sessions,
                clock,
                requiredMetadata,
                deadline,
                requestTimeout,
                waiting,
                eventsPerCommit,
                bytesPerCommit,
                poll,
                changeStream,
                told);
    }
}
