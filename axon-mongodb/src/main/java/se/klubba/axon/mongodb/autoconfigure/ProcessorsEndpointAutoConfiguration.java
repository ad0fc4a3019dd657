package se.klubba.axon.mongodb.autoconfigure;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.views.Views;

/** The endpoint {@code processors}, where the application has Spring Boot's actuator. Exposing it is the application's to decide. */
@AutoConfiguration(after = AxonMongodbAutoConfiguration.class)
@ConditionalOnClass(Endpoint.class)
public class ProcessorsEndpointAutoConfiguration {

    @Bean
    ProcessorsEndpoint processorsEndpoint(Views views, ViewChecks checks) {
        return new ProcessorsEndpoint(views, checks);
    }
}
