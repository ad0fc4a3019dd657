package se.klubba.guards;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** The same guards before the port of management, whose application names this class; it is none that is found by being looked for. */
@EnableConfigurationProperties(Guarding.class)
class ManagementGuards {
    @Bean
    FilterRegistrationBean<Guards> managementGuards(Guarding guarding) {
        // no proxy asks management
        return GuardsConfiguration.registration(guarding, new NamedProxy(Set.of()));
    }
}
