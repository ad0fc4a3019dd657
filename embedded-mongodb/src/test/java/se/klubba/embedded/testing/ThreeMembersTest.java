package se.klubba.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@RequiresRealMongo(started = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThreeMembersTest {
    @Test
    void of_three_members_another_is_elected_when_the_primary_is_cut_off_from_them_and_when_it_is_killed() {
        try (var set = ThreeMembers.start();
                var client = MongoClients.create(set.uri())) {
            var things = client.getDatabase("test").getCollection("things").withWriteConcern(WriteConcern.MAJORITY);
            things.insertOne(new Document("_id", 1));
            var first = set.primary();
            set.cutOffFromOthers(first);
            set.awaitOtherPrimary(first);
            set.heal();
            things.insertOne(new Document("_id", 2));

            var second = set.primary();
            second.kill();
            set.awaitOtherPrimary(second);
            things.insertOne(new Document("_id", 3));
            set.heal();

            assertThat(things.countDocuments()).isEqualTo(3);
        }
    }
}
