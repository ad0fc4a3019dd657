package se.klubba.reading;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.axon.mongodb.blobs.BlobStore;

@Configuration(proxyBeanMethods = false)
class BlobsConfiguration {
    /** Beside a command side it stands back for that side's own, which is the same. */
    @Bean
    @ConditionalOnMissingBean
    BlobStore readBlobStore(MongoClient client, @Value("${axon.mongodb.database}") String database) {
        return new BlobStore(client.getDatabase(database));
    }
}
