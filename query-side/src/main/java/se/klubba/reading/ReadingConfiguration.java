package se.klubba.reading;

import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;

/** What reading the log takes. Beside a command side these stand back for its own, which say the same. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    @Bean
    EventTypes readEventTypes() {
        return EventTypes.of(EventCatalog.all());
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
        return document -> switch (documents.find(document)) {
            case KeptDocuments.Found.Kept kept -> new SourceText.Read.Text(DocumentText.of(kept.bytes()));
            case KeptDocuments.Found.Disposed() -> new SourceText.Read.Disposed();
            case KeptDocuments.Found.Unknown() -> new SourceText.Read.Unknown();
        };
    }
}
