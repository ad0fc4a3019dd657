package se.klubba.benchmarks.occurrent;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OccurrentRealTest {
    @Test
    void it_appends_and_handles_commands() {
        try (var client = MongoClients.create(RealMongo.shared().uri())) {
            var store = Occurrent.over(client, "benchmarks-" + UUID.randomUUID());
            assertThat(store.ask("append 2 100")).isNotNegative();
            assertThat(store.ask("command 2 100")).isNotNegative();
        }
    }
}
