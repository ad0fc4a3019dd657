package se.klubba.acts;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.klubba.EventCatalog;
import se.klubba.VersionedEvent;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.kernel.Words;

/** What the log has to know of Klubba: its events, how they are found, which part of them is words. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Primary
    EventTypes recordedEventTypes() {
        return EventTypes.of(EventCatalog.all()).converting(VersionedEvent.conversions());
    }

    @Bean
    @Primary
    TagsOf recordedUnder() {
        return new EventTags();
    }

    @Bean
    @Primary
    ContentType<Words> recordedWords() {
        return new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED);
    }

    /** In the form that the golden files fix. */
    @Bean
    @Primary
    EventJson recordedJson(EventTypes types, ContentType<Words> words) {
        return EventJson.of(types, words, se.klubba.EventJson.mapper().rebuild());
    }
}
