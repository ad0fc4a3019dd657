package se.klubba.accounts;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.axon.mongodb.autoconfigure.AxonMongodbProperties;

/** Where accounts are kept: beside the log, in its database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountsConfiguration {
    @Bean
    AccountStore accountStore(MongoClient client, AxonMongodbProperties properties) {
        return new AccountStore(client.getDatabase(properties.database()).withWriteConcern(WriteConcern.MAJORITY));
    }

    @Bean
    AccountLog accountLog(AccountStore store, ObjectProvider<Clock> clock) {
        return AccountLog.in(store.database(), clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Accounts accounts(AccountLog log, AccountStore store) {
        return new Accounts(log, store.database());
    }
}
