package se.klubba.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.annotation.AnnotationMessageTypeResolver;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.kernel.MeetingId;
import se.klubba.timeline.Entry;

/** Brings every rule behind the one handler. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Register.class)
class ActsConfiguration {
    @Bean
    Rules rules(List<Rule<?>> rules) {
        var all = new Rules(rules);
        refuseActsWithoutRule(all.acts());
        return all;
    }

    @Bean
    CommandHandlers acts(Rules rules, Clock clock, Register register, EventLog log) {
        var handler = new ActHandler(
                rules,
                () -> LocalDate.ofInstant(clock.instant(), register.zone()),
                register.zone(),
                position -> entryAt(log, position),
                meeting -> recordedAt(log, meeting));
        return new CommandHandlers("acts", handler.subscribed(new AnnotationMessageTypeResolver()));
    }

    /** Where nobody logs in. */
    @Bean
    @Fallback
    CurrentActor configuredActor(Register register) {
        return () -> Map.of(Acting.ACTOR, register.actor());
    }

    @Bean
    Recorder recorder(Commands commands, ObjectProvider<Screen> screen) {
        return new Recorder(commands, screen.getIfAvailable(() -> _ -> true));
    }

    private static @Nullable Entry entryAt(EventLog log, long position) {
        try (var found = log.read(position, position + 1, EventCriteria.havingAnyTag())) {
            return found.map(ActHandler::entry).findFirst().orElse(null);
        }
    }

    private static List<Map<String, String>> recordedAt(EventLog log, MeetingId meeting) {
        try (var found = log.read(0, log.head(), EventCriteria.havingTags(Tag.of("at", meeting.value())))) {
            return found.map(LoggedEvent::metadata).toList();
        }
    }

    /** An act that nobody judges would be received and fail; a rule whose act is not recordable would never be asked. */
    private static void refuseActsWithoutRule(Set<Class<?>> judged) {
        var recordable = new HashSet<Class<?>>(ActCatalog.all());
        if (!judged.containsAll(recordable)) {
            recordable.removeAll(judged);
            throw new IllegalStateException("there is no rule for " + recordable);
        }
    }
}
