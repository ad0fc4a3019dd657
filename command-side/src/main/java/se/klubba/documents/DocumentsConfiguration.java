package se.klubba.documents;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.acts.Recorder;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;

@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    @Bean
    @ConditionalOnMissingBean
    BlobStore blobStore(MongoClient client, @Value("${axon.mongodb.database}") String database) {
        return new BlobStore(client.getDatabase(database));
    }

    @Bean
    Documents documents(BlobStore blobs, EventLog log, Recorder recorder, UnnamedBytes unnamed) {
        return new Documents(blobs, log, recorder, unnamed);
    }
}
