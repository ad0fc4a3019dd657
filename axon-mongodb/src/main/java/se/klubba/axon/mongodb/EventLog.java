package se.klubba.axon.mongodb;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * The log outside of commands. Positions count events from 0; a range has its first position and not its last. Everything that is
 * read is committed by a majority of the servers, and stays.
 */
public interface EventLog {
    /**
     * The events of [from, to) that match, in order; a {@code to} past the end is the end. Read as it is consumed: close the stream.
     *
     * @throws BrokenChain while reading, where the log does not go on as it should
     * @throws UnknownEventType while reading
     * @throws LogUnavailable when the database is away
     */
    Stream<LoggedEvent> read(long from, long to, EventCriteria criteria);

    /** Those at some positions, in order, found together; a position that the log does not have is passed over. */
    List<LoggedEvent> at(Collection<Long> positions);

    /**
     * Every event of [from, to) as it is stored, in order, for who reads a log that is larger than memory. Read as it is consumed: close
     * the stream.
     */
    Stream<Undecoded> undecoded(long from, long to);

    /** One that was put aside as {@link Undecoded#bytes}. */
    Undecoded undecoded(byte[] bytes);

    /** The number of events. */
    long head();

    /** The number of events after the last append of this process; 0 before the first. */
    long appended();

    /**
     * Calls whenever there may be more in the log, of whichever process, and now and then anyway: a call need not mean that there is, and one
     * can stand for many appends.
     *
     * @param woken must be quick, and must not throw
     * @return closed to be called no more
     */
    Registration follow(Runnable woken);

    /** The number of events that were recorded at this moment or before: what was known then is [0, headAt). */
    long headAt(Instant knownAt);

    /**
     * Removes the words of the event at a position, and nothing else; without effect where they are gone already.
     *
     * @throws IllegalArgumentException where there is no such event, or it never had words
     * @throws BrokenCommitment where the words are not those that were appended: nothing is removed
     */
    void disposeContent(long position);

    /** Reads [from, to) once more, and says what is not as it was appended. */
    Verification verify(long from, long to);
}
