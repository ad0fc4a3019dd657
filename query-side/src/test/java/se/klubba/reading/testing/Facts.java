package se.klubba.reading.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.CurrentReader;
import se.klubba.reading.Reader;

/** Puts facts into the log of a running application, without rules. */
@TestConfiguration
public class Facts {
    private static final Map<String, String> BY = Map.of("actor", "secretary", "correlationId", "c");

    /** Appends these. */
    @Command(namespace = "testing", name = "PutOnRecord", version = "1")
    public record PutOnRecord(List<KlubbaEvent> events) {}

    /** Appends them. */
    public static final class Handler {
        @CommandHandler
        String on(PutOnRecord command, EventAppender events) {
            command.events().forEach(events::append);
            return "recorded";
        }
    }

    /** A clock that tests set. */
    public static final class TestClock extends Clock {
        private volatile Instant now = Instant.parse("2020-02-14T12:00:00Z");

        public void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Who asks, as a test says; everything is shown until it does. */
    public static final class Asker implements CurrentReader {
        private volatile Reader reader = Reader.OF_ALL;

        public void sees(Reader shown) {
            reader = shown;
        }

        @Override
        public Reader reader() {
            return reader;
        }
    }

    @Bean
    Asker asker() {
        return new Asker();
    }

    @Bean
    CommandHandlers facts() {
        return new CommandHandlers("facts", new Handler());
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    /** @return how many events the log then has */
    public static long record(Commands commands, KlubbaEvent... events) {
        return commands.send(new PutOnRecord(List.of(events)), BY).position();
    }
}
