package se.klubba.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.embedded.EmbeddedMongo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterWriterTest {
    private static final GeneratedRegister REGISTER = new GeneratedRegister(5, 400);

    @Test
    void the_log_then_tells_what_was_generated_as_it_was_recorded() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            var database = client.getDatabase("generated");
            var collection = database.getCollection("log");
            var settings = LogSettings.with(Sessions.none(), Clock.systemUTC());

            new RegisterWriter(10).write(REGISTER.events(), database, "log", settings);

            try (var log = MongoLog.open(collection, RegisterWriter.json(), settings);
                    var told = log.events().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
                assertThat(told.toList())
                        .isEqualTo(REGISTER.events().map(GeneratedEvent::logged).toList());
            }
            assertThat(collection.find().into(new ArrayList<Document>()))
                    .extracting(commit -> commit.getInteger("n"))
                    .allMatch(n -> n <= 10)
                    .contains(10);
            assertThatThrownBy(() -> new RegisterWriter(10).write(REGISTER.events(), database, "log", settings))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the log has events");
        }
    }
}
