package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.Verification;

final class MongoEventLog implements EventLog {
    private final MongoCommits log;
    private final Payloads payloads;
    private final Disposal disposal;
    private final Remembered remembered;
    private final Tail tail;

    MongoEventLog(MongoCommits log, Payloads payloads, Disposal disposal, Remembered remembered, Tail tail) {
        this.log = log;
        this.payloads = payloads;
        this.disposal = disposal;
        this.remembered = remembered;
        this.tail = tail;
    }

    @Override
    public Stream<LoggedEvent> read(long from, long to, EventCriteria criteria) {
        if (from < 0) {
            throw new IllegalArgumentException("there is no position " + from);
        }
        long end = Math.min(to, head());
        return from >= end
                ? Stream.empty()
                : Reading.open(log, payloads, criteria, from, end).stream().map(Found::event);
    }

    @Override
    public List<LoggedEvent> at(Collection<Long> positions) {
        return log.having(positions).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(stored -> positions.contains(stored.position()))
                .map(stored -> Found.of(stored, payloads).event())
                .toList();
    }

    @Override
    public Stream<Undecoded> undecoded(long from, long to) {
        long end = Math.min(to, head());
        return from >= end
                ? Stream.empty()
                : Reading.open(log, payloads, EventCriteria.havingAnyTag(), from, end)
                        .undecoded()
                        .map(stored -> new PutAside(stored, payloads));
    }

    @Override
    public Undecoded undecoded(byte[] bytes) {
        return PutAside.of(bytes, payloads);
    }

    @Override
    public long head() {
        return log.head().position();
    }

    @Override
    public long appended() {
        return tail.appended();
    }

    @Override
    public Registration follow(Runnable woken) {
        return tail.follow(woken);
    }

    @Override
    public long headAt(Instant knownAt) {
        return Moments.firstAfter(log, knownAt);
    }

    @Override
    public void disposeContent(long position) {
        disposal.dispose(position);
        remembered.forgetAll();
    }

    @Override
    public Verification verify(long from, long to) {
        long end = Math.min(to, head());
        return Verifying.of(log, Math.min(from, end), end);
    }
}
