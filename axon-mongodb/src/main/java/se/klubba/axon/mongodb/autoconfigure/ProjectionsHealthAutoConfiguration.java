package se.klubba.axon.mongodb.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.views.Views;

/** Health of the views, where the application shows health. */
@AutoConfiguration(after = AxonMongodbAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
public class ProjectionsHealthAutoConfiguration {

    @Bean
    HealthIndicator projectionsHealthIndicator(Views views, ViewChecks checks) {
        return new ProjectionsHealth(views, checks);
    }
}
