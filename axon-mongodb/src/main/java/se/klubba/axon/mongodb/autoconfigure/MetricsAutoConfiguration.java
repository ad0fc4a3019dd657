package se.klubba.axon.mongodb.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;

/** Meters of the log, the commands and the views, where the application measures. */
@AutoConfiguration(
        before = AxonMongodbAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class MetricsAutoConfiguration {

    @Bean
    Measured measured(MeterRegistry registry) {
        return new Measured(new LogMetrics(registry), new CommandMetrics(registry));
    }

    @Bean
    ViewMetrics viewMetrics(Views views, ViewChecks checks, ObjectProvider<View<?>> declared) {
        return new ViewMetrics(views, checks, declared.orderedStream().toList());
    }
}
