package se.klubba.search;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.klubba.embedded.testing.Stores;

@Import(EmbeddedSearchTest.Store.class)
class EmbeddedSearchTest extends SearchContract {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var name = "test-" + UUID.randomUUID();
        properties.add("axon.mongodb.database", () -> name);
    }

    @TestConfiguration
    static class Store {
        @Bean(destroyMethod = "")
        MongoClient client() {
            return Stores.EMBEDDED.client();
        }
    }
}
