package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.Stores;

/** Condition 1 of a safe append, and the half of 2 that can be overheard: how everything is read and written. */
abstract class ConcernContract extends OnAStore {
    final Overheard overheard = new Overheard();
    final MongoLog log;

    ConcernContract(Stores store) {
        super(store);
        var server = store.client()
                .getClusterDescription()
                .getServerDescriptions()
                .getFirst()
                .getAddress();
        var carelessly = "mongodb://" + server.getHost() + ":" + server.getPort()
                + "/?directConnection=true&readPreference=secondaryPreferred&readConcernLevel=local&w=1";
        var client = closing(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(carelessly))
                .addCommandListener(overheard)
                .build()));
        var settings = settings(client);
        log = log(sameCollection(client), settings, UnaryOperator.identity());
    }

    private LogSettings settings(MongoClient client) {
        return LogSettings.with(sessions(client), clock).withDeadline(DEADLINE).withTailing(TailContract.NEVER, false);
    }

    void everythingThatALogIsAskedFor() {
        append(log, raised("a"), spoken("a", "x"));
        source(log, Sample.of("a"));
        append(log, nothingNew("a", 2), raised("a"));
        assertThatThrownBy(() -> append(log, nothingNew("a", 1), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        read(log, ALL);
        log.events().headAt(clock.instant());
        log.events().verify(1, 3);
        follow(log, 1, ALL).next();
    }

    /** Red when the connection string decides. */
    @Test
    void whatever_the_connection_string_says_reads_are_of_what_a_majority_has_at_the_primary() {
        everythingThatALogIsAskedFor();
        log.events().disposeContent(1);

        assertThat(overheard.sent("find")).isNotEmpty().allSatisfy(find -> {
            assertThat(find.command().getDocument("readConcern").get("level")).isEqualTo(new BsonString("majority"));
            var preference = find.command().getDocument("$readPreference", new BsonDocument());
            assertThat(preference.getString("mode", new BsonString("primary")).getValue())
                    .startsWith("primary");
        });
        assertThat(overheard.sent("aggregate")).isEmpty();
    }

    /** Red when the connection string decides. */
    @Test
    void whatever_the_connection_string_says_writes_wait_for_a_majority_and_its_journals() {
        everythingThatALogIsAskedFor();
        log.events().disposeContent(1);

        var writes = new ArrayList<>(overheard.sent("insert"));
        writes.addAll(overheard.sent("update"));
        assertThat(writes).hasSize(3).allSatisfy(write -> {
            var concern = write.command().getDocument("writeConcern");
            assertThat(concern.get("w")).isEqualTo(new BsonString("majority"));
            assertThat(concern.get("j")).isEqualTo(BsonBoolean.TRUE);
        });
    }
}
