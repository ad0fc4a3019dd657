package se.klubba.guards;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Guarding.class)
class GuardsConfiguration {
    /** After forwarded headers, before all else. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<Guards> guards(Guarding guarding) {
        return registration(guarding, new NamedProxy(guarding.proxy()));
    }

    static FilterRegistrationBean<Guards> registration(Guarding guarding, NamedProxy proxy) {
        var registration = new FilterRegistrationBean<>(new Guards(guarding, proxy));
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setAsyncSupported(true);
        return registration;
    }
}
