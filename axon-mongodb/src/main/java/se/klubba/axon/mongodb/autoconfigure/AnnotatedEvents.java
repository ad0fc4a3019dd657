package se.klubba.axon.mongodb.autoconfigure;

import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import se.klubba.axon.mongodb.EventTypes;

/** The events of an application that does not say which they are: every class with {@code @Event} in its packages. */
final class AnnotatedEvents {
    private AnnotatedEvents() {}

    /** @throws IllegalStateException where there are none */
    static EventTypes of(BeanFactory application) {
        var packages = AutoConfigurationPackages.has(application)
                ? AutoConfigurationPackages.get(application)
                : List.<String>of();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Event.class));
        List<Class<?>> events = packages.stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .<Class<?>>map(
                        found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .toList();
        if (events.isEmpty()) {
            throw new IllegalStateException("no record in the application's packages " + packages
                    + " is annotated with @Event: where its events are elsewhere, it declares EventTypes as a bean");
        }
        return EventTypes.of(events);
    }
}
