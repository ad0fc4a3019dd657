package se.klubba.guards;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** The same guards before the port of management. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementGuards {
    @Bean
    FilterRegistrationBean<Guards> managementGuards(Guarding guarding) {
        return GuardsConfiguration.registration(guarding);
    }
}
