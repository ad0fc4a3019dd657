package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.klubba.axon.mongodb.log.Sample.Spoken;
import se.klubba.axon.mongodb.log.Sample.Text;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

/** On a server with users: who appends cannot change, who removes words cannot append, and neither can take anything away. */
@RequiresRealMongo(started = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class RightsRealTest {
    private static final RealMongo SERVER = RealMongo.startWithUsers();
    private static final MongoClient ADMINISTRATOR = MongoClients.create(SERVER.uri());
    private static final MongoClient APPENDING = client("appending", "find", "insert", "changeStream");
    private static final MongoClient DISPOSING = client("disposing", "find", "update");

    private final MongoCollection<Document> prepared = log(ADMINISTRATOR);
    private final MongoLog log;

    RightsRealTest() {
        MongoLog.prepare(prepared);
        log = MongoLog.open(
                log(APPENDING),
                log(DISPOSING),
                Sample.JSON,
                LogSettings.with(Sessions.causal(APPENDING), Clock.systemUTC()).withTailing(TailContract.NEVER, true));
    }

    @AfterAll
    static void close() {
        APPENDING.close();
        DISPOSING.close();
        ADMINISTRATOR.close();
        SERVER.close();
    }

    private static MongoCollection<Document> log(MongoClient client) {
        return client.getDatabase("register").getCollection("log");
    }

    private static MongoClient client(String user, String... actions) {
        var admin = ADMINISTRATOR.getDatabase("admin");
        var password = UUID.randomUUID().toString();
        var privilege = new Document("resource", new Document("db", "register").append("collection", "log"))
                .append("actions", List.of(actions));
        admin.runCommand(new Document("createRole", user)
                .append("privileges", List.of(privilege))
                .append("roles", List.of()));
        admin.runCommand(
                new Document("createUser", user).append("pwd", password).append("roles", List.of(user)));
        return MongoClients.create(SERVER.uri(user, password));
    }

    @Test
    void the_log_needs_no_more_than_to_find_insert_and_watch_and_disposal_to_find_and_update() throws Exception {
        var woken = new CountDownLatch(2);
        var stream = log.engine().stream(
                StreamingCondition.startingFrom(
                        new GlobalSequenceTrackingToken(log.events().head())),
                null);
        stream.setCallback(() -> {
            for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
                woken.countDown();
            }
        });
        long end = OnAStore.append(log, raised("a"), spoken("a", "words"));
        woken.await();
        stream.close();

        log.events().disposeContent(end - 1);

        assertThat(OnAStore.read(log, OnAStore.ALL).getLast().payload())
                .isEqualTo(new Spoken("a", Text.DISPOSED, null));
        assertThat(log.events().verify(0, end).sound()).isTrue();
        log.close();
    }

    @Test
    void who_appends_can_neither_change_nor_remove() {
        var mine = log(APPENDING);
        refused(() -> mine.updateOne(new Document(), new Document("$set", new Document("n", 1))));
        refused(() -> mine.deleteOne(new Document()));
        refused(mine::drop);
        refused(() -> mine.createIndex(new Document("n", 1)));
        log.close();
    }

    @Test
    void who_removes_words_can_neither_append_nor_remove_what_they_belong_to() {
        var mine = log(DISPOSING);
        refused(() -> mine.insertOne(new Document("_id", 99L)));
        refused(() -> mine.deleteOne(new Document()));
        refused(mine::drop);
        log.close();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(13));
    }
}
