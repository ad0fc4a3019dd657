package se.klubba.axon.mongodb.log;

import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import se.klubba.axon.mongodb.log.Sample.Raised;

/** Takes the next number again and again: under one condition, against whoever does the same. Also in a JVM of its own. */
final class Counting {
    private Counting() {}

    static void count(MongoLog log, int times) {
        for (int done = 0; done < times; ) {
            long read = log.events().head();
            long taken;
            try (var events = log.events().read(0, read, Sample.of("number"))) {
                taken = events.count();
            }
            try {
                OnAStore.append(log, OnAStore.nothingNew("number", read), new Raised("number", (int) taken));
                done++;
            } catch (AppendEventsTransactionRejectedException e) {
                // another has taken it
            }
        }
    }

    /** uri, database, whether it has sessions, how often */
    public static void main(String[] arguments) {
        try (var client = MongoClients.create(arguments[0])) {
            var sessions = Boolean.parseBoolean(arguments[2]) ? Sessions.causal(client) : Sessions.none();
            var settings = LogSettings.with(sessions, Clock.systemUTC())
                    .withDeadline(OnAStore.DEADLINE)
                    .withTailing(Duration.ofSeconds(1), false);
            var collection = client.getDatabase(arguments[1]).getCollection("log");
            try (var log = MongoLog.open(collection, Sample.JSON, settings)) {
                count(log, Integer.parseInt(arguments[3]));
            }
        }
    }
}
