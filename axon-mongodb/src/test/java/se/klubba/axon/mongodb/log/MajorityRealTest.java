package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

/** Conditions 2, 4 and 5 of a safe append, where only a server's own test commands can bring the case about. */
@RequiresRealMongo(started = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class MajorityRealTest {
    private static final RealMongo SERVER = RealMongo.start("--setParameter", "enableTestCommands=1");
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

    private final MongoCollection<Document> collection =
            CLIENT.getDatabase("t" + System.nanoTime()).getCollection("log");
    private final MongoLog log = MongoLog.open(
            collection,
            Sample.JSON,
            LogSettings.with(Sessions.causal(CLIENT), Clock.systemUTC()).withTailing(TailContract.NEVER, false));

    @AfterEach
    void close() {
        failPoint("disableSnapshotting", "off", new Document());
        failPoint("failCommand", "off", new Document());
        log.close();
    }

    private static void failPoint(String name, Object mode, Document data) {
        CLIENT.getDatabase("admin")
                .runCommand(new Document("configureFailPoint", name)
                        .append("mode", mode)
                        .append("data", data));
    }

    private static void failInserts(int times, Document how) {
        failPoint("failCommand", new Document("times", times), how.append("failCommands", List.of("insert")));
    }

    /** Three events, the last two of them in a commit that the primary has and no majority. */
    private void withACommitOfTheFutureOrOfNobody() {
        OnAStore.append(log, raised("x"));
        failPoint("disableSnapshotting", "alwaysOn", new Document());
        var first = Objects.requireNonNull(collection.find().first());
        var event = first.getList("events", Document.class).getFirst().append("tags", List.of("matter=a"));
        collection
                .withWriteConcern(WriteConcern.W1)
                .insertOne(first.append("_id", 1L)
                        .append("n", 2)
                        .append("commit", "another")
                        .append("events", List.of(event, event))
                        .append("content", Arrays.asList(null, null)));
    }

    private void aMajorityGetsIt() {
        failPoint("disableSnapshotting", "off", new Document());
        CLIENT.getDatabase("admin")
                .runCommand(new Document("appendOplogNote", 1)
                        .append("data", new Document())
                        .append("writeConcern", new Document("w", "majority")));
    }

    /** Red when the head is read as the primary has it: rolled back, it would leave a gap, or a range inside another. */
    @Test
    void the_log_ends_where_a_majority_has_it_end() {
        withACommitOfTheFutureOrOfNobody();

        assertThat(collection.countDocuments()).isEqualTo(2);
        assertThat(log.events().head()).isEqualTo(1);
        assertThat(OnAStore.read(log, OnAStore.ALL)).hasSize(1);

        aMajorityGetsIt();
        assertThat(log.events().head()).isEqualTo(3);
    }

    /** Red when a duplicate key is answered before a majority has what is there. */
    @Test
    void who_meets_what_no_majority_has_yet_waits_for_it_and_then_judges() {
        withACommitOfTheFutureOrOfNobody();
        var conflicting = OnAStore.appending(log, OnAStore.nothingNew("a", 1), raised("a"));
        awaitAnInsertThatWaits();
        var bystander = OnAStore.appending(log, OnAStore.nothingNew("b", 1), raised("b"));
        assertThat(conflicting).isNotDone();
        assertThat(bystander).isNotDone();

        aMajorityGetsIt();

        assertThatThrownBy(conflicting::join).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(bystander.join()).isEqualTo(4);
    }

    /** The server answers that the key is there when a majority has it: until then the insert itself waits. */
    private void awaitAnInsertThatWaits() {
        var inserts = new Document("currentOp", 1)
                .append("ns", collection.getNamespace().getFullName())
                .append("op", "insert");
        while (CLIENT.getDatabase("admin")
                .runCommand(inserts)
                .getList("inprog", Document.class)
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void an_insert_whose_majority_is_in_doubt_is_in_the_log_once() {
        failInserts(1, new Document("writeConcernError", new Document("code", 64).append("errmsg", "timed out")));

        assertThat(append()).isEqualTo(1);
        assertThat(OnAStore.read(log, OnAStore.ALL)).hasSize(1);
    }

    @Test
    void an_insert_to_a_primary_that_steps_down_is_sent_until_it_is_settled() {
        failInserts(4, new Document("errorCode", 189).append("errorLabels", List.of("RetryableWriteError")));

        assertThat(append()).isEqualTo(1);
        assertThat(OnAStore.read(log, OnAStore.ALL)).hasSize(1);
    }

    @Test
    void an_insert_whose_connection_breaks_is_sent_until_it_is_settled() {
        failInserts(3, new Document("closeConnection", true));

        assertThat(append()).isEqualTo(1);
        assertThat(OnAStore.read(log, OnAStore.ALL)).hasSize(1);
    }

    @Test
    void a_full_disk_is_told_at_once_and_nothing_has_happened() {
        failInserts(1, new Document("errorCode", 14031));

        assertThatThrownBy(this::append).isInstanceOf(LogUnavailable.class);
        assertThat(append()).isEqualTo(1);
    }

    @Test
    void a_server_that_says_no_for_good_is_not_asked_again() {
        failInserts(1, new Document("errorCode", 13));

        assertThatThrownBy(this::append).isInstanceOf(LogUnavailable.class).hasCauseInstanceOf(MongoException.class);
    }

    private long append() {
        return OnAStore.append(log, AppendCondition.none(), raised("a"));
    }
}
