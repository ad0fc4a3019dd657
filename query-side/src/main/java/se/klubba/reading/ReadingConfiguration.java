package se.klubba.reading;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.EventCatalog;
import se.klubba.VersionedEvent;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;

/** What reading the log takes. Beside a command side these stand back for its own, which say the same. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    @Bean
    EventTypes readEventTypes() {
        return EventTypes.of(EventCatalog.all()).converting(VersionedEvent.conversions());
    }

    @Bean
    TagsOf readUnder() {
        return (event, _) -> ((KlubbaEvent) event)
                .keys().stream().map(k -> new Tag(k.name(), k.value())).collect(Collectors.toUnmodifiableSet());
    }

    @Bean
    ContentType<Words> readWords() {
        return new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED);
    }

    @Bean
    EventJson readJson(EventTypes types, ContentType<Words> words) {
        return EventJson.of(types, words, se.klubba.EventJson.mapper().rebuild());
    }

    /** Documents are kept beside the log, by their hash. */
    @Bean
    SourceText sourceText(KeptDocuments documents) {
        return documents.text();
    }

    @Bean
    Moments moments(
            EventLog log,
            ObjectProvider<Clock> clock,
            @Value("${klubba.zone:Europe/Stockholm}") String zone,
            @Value("${klubba.register.name:}") String register) {
        return new Moments(
                log,
                clock.getIfAvailable(Clock::systemUTC),
                ZoneId.of(zone),
                register.isBlank() ? null : register.strip());
    }
}
