package se.klubba.reports.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.Verification;
import se.klubba.generated.GeneratedEvent;
import se.klubba.generated.GeneratedRegister;

/** A log in memory, to be read; no two logs of other events have the same digest. */
public record MemoryLog(List<LoggedEvent> events) implements EventLog {
    public MemoryLog {
        events = List.copyOf(events);
    }

    /** Of a register that could be. */
    public static MemoryLog generated(long seed, int events) {
        return new MemoryLog(new GeneratedRegister(seed, events)
                .events()
                .map(GeneratedEvent::logged)
                .toList());
    }

    @Override
    public Stream<LoggedEvent> read(long from, long to, EventCriteria criteria) {
        return within(from, to).filter(e -> criteria.matches(e.type().qualifiedName(), e.tags()));
    }

    @Override
    public List<LoggedEvent> at(Collection<Long> positions) {
        return events.stream().filter(e -> positions.contains(e.position())).toList();
    }

    @Override
    public Stream<Undecoded> undecoded(long from, long to) {
        return within(from, to).map(Stored::new);
    }

    private Stream<LoggedEvent> within(long from, long to) {
        return events.subList((int) Math.min(from, head()), (int) Math.min(to, head())).stream();
    }

    @Override
    public Undecoded undecoded(byte[] bytes) {
        return new Stored(events.get((int) ByteBuffer.wrap(bytes).getLong()));
    }

    @Override
    public long appended() {
        return 0;
    }

    @Override
    public long head() {
        return events.size();
    }

    /** It never grows. */
    @Override
    public Registration follow(Runnable woken) {
        return () -> true;
    }

    @Override
    public long headAt(Instant knownAt) {
        return events.stream().filter(e -> !e.recordedAt().isAfter(knownAt)).count();
    }

    @Override
    public void disposeContent(long position) {
        throw new IllegalStateException("this log is only read");
    }

    @Override
    public Verification verify(long from, long to) {
        throw new IllegalStateException("this log is only read");
    }

    private record Stored(LoggedEvent event) implements Undecoded {
        @Override
        public long position() {
            return event.position();
        }

        @Override
        public QualifiedName name() {
            return event.type().qualifiedName();
        }

        @Override
        public Set<Tag> tags() {
            return event.tags();
        }

        @Override
        public byte[] bytes() {
            return ByteBuffer.allocate(Long.BYTES).putLong(event.position()).array();
        }

        @Override
        public Instant recordedAt() {
            return event.recordedAt();
        }

        @Override
        public Map<String, String> metadata() {
            return event.metadata();
        }

        @Override
        public byte[] digested() {
            return (event.position()
                            + event.id()
                            + event.recordedAt()
                            + EventJson.mapper().writeValueAsString(event.payload()))
                    .getBytes(UTF_8);
        }

        @Override
        public Content content() {
            return Content.KEPT;
        }

        @Override
        public LoggedEvent decoded() {
            return event;
        }

        @Override
        public Object payload() {
            return event.payload();
        }

        @Override
        public <T> T part(Class<T> shape) {
            return EventJson.mapper().convertValue(event.payload(), shape);
        }
    }
}
