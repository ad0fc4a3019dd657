package se.klubba.axon.mongodb.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.Library;

class AnnotatedEventsTest {
    private final DefaultListableBeanFactory application = new DefaultListableBeanFactory();

    @Test
    void the_annotated_records_of_an_applications_packages_are_its_events() {
        AutoConfigurationPackages.register(application, BookEvent.class.getPackageName());
        assertThat(AnnotatedEvents.of(application).classes()).isEqualTo(Library.EVENTS.classes());
    }

    @Test
    void an_application_without_any_is_told_where_they_were_looked_for() {
        assertThatThrownBy(() -> AnnotatedEvents.of(application))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("packages []")
                .hasMessageContaining("@Event");
        AutoConfigurationPackages.register(application, "se.klubba.axon.mongodb.tokens");
        assertThatThrownBy(() -> AnnotatedEvents.of(application)).hasMessageContaining("se.klubba.axon.mongodb.tokens");
    }
}
