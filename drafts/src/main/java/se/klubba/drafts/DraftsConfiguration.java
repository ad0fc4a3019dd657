package se.klubba.drafts;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.acts.CurrentActor;
import se.klubba.records.Records;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {
    @Bean
    DraftOwners draftOwners(CurrentActor actor, Records records) {
        return new DraftOwners(actor, records);
    }

    @Bean
    Drafts drafts(
            MongoClient client,
            @Value("${axon.mongodb.database}") String database,
            Originals originals,
            Records records,
            DraftOwners owners,
            CurrentActor actor,
            Clock clock,
            RegisterNow register) {
        var kept = client.getDatabase(database);
        return new Drafts(
                new DraftStore(kept),
                new DraftReaders(kept, actor, clock),
                originals,
                records,
                owners,
                clock,
                register);
    }
}
