package se.klubba.standalone;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import se.klubba.axon.mongodb.heads.HeadFile;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.standalone.commandline.Heads;

/** The store inside this process, where {@code spring.mongodb.uri} names no server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.mongodb.uri:}'.isEmpty()")
class EmbeddedStore {
    @Bean(destroyMethod = "close")
    EmbeddedMongo embeddedMongo(@Value("${klubba.data}") Path folder) {
        return EmbeddedMongo.open(folder);
    }

    /** Health looks at the disk that the store is on; where a server has it, at the one that this process was started on. */
    @Bean
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(@Value("${klubba.data}") Path folder) {
        return new DiskSpaceHealthIndicator(folder.toFile(), DataSize.ofMegabytes(10));
    }

    @Bean
    HeadFile headFile(@Value("${klubba.data}") Path folder) {
        return Heads.of(folder);
    }

    /** The views forget first. */
    @Bean
    Forgetting forgetting(EmbeddedMongo store, Views views, @Value("${klubba.data}") Path folder) {
        return new Forgetting(store, views, folder);
    }

    @Bean
    MongoConnectionDetails embeddedMongoConnection(EmbeddedMongo store) {
        var uri = new ConnectionString(store.uri());
        return () -> uri;
    }
}
