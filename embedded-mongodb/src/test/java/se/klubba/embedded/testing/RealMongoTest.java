package se.klubba.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealMongoTest {
    @Test
    @RequiresRealMongo
    void the_shared_server_is_a_replica_set() {
        try (var session = Stores.REAL.client().startSession()) {
            var things = Stores.REAL.newDatabase().getCollection("things");
            session.withTransaction(() -> things.insertOne(session, new Document("_id", 1)));
            assertThat(things.countDocuments()).isEqualTo(1);
            things.drop();
        }
    }

    @Test
    @RequiresRealMongo(started = true)
    void with_users_nobody_reads_without_being_one() {
        try (var server = RealMongo.startWithUsers();
                var administrator = MongoClients.create(server.uri());
                var nobody = MongoClients.create(server.uri().replaceFirst("//[^@]*@", "//"))) {
            things(administrator).insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> things(nobody).countDocuments())
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("requires authentication");
            assertThat(things(administrator).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    @RequiresRealMongo(started = true)
    void a_server_of_its_own_takes_further_arguments_and_ends_when_it_is_closed() {
        var server = RealMongo.start("--setParameter", "enableTestCommands=1");
        try (var client = MongoClients.create(server.uri() + "&serverSelectionTimeoutMS=200")) {
            var parameter = client.getDatabase("admin")
                    .runCommand(new Document("getParameter", 1).append("enableTestCommands", 1));
            assertThat(parameter).containsEntry("enableTestCommands", true);
            server.close();
            assertThatThrownBy(() -> things(client).countDocuments()).isInstanceOf(MongoTimeoutException.class);
        }
    }

    @Test
    @RequiresRealMongo(started = true)
    void a_server_that_cannot_start_says_why() {
        assertThatThrownBy(() -> RealMongo.start("--no-such-argument")).hasMessageContaining("no-such-argument");
    }

    @Test
    void where_there_is_no_server_its_tests_are_left_out_and_told_how_to_get_one() {
        var verdict = RequiresRealMongo.Condition.verdict(false, false);
        assertThat(verdict.isDisabled()).isTrue();
        assertThat(verdict.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("tools/get-mongod"));
    }

    @Test
    void in_ci_a_missing_server_is_a_failure() {
        assertThatThrownBy(() -> RequiresRealMongo.Condition.verdict(false, true))
                .hasMessageContaining("tools/get-mongod");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
