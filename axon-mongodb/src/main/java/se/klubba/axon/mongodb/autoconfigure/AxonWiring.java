package se.klubba.axon.mongodb.autoconfigure;

import java.util.Collection;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;
import org.axonframework.update.configuration.CommandLineUsagePropertyProvider;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;

/** The framework as this module has it, whoever wires it: with the log, without what phones home. */
final class AxonWiring {
    private AxonWiring() {}

    static AxonConfiguration of(
            EventStorageEngine engine, EventJson json, TagsOf tags, Collection<CommandHandlers> handlers) {
        System.setProperty(CommandLineUsagePropertyProvider.DISABLED_KEY, "true");
        var axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> tags.asResolver())
                .componentRegistry(components -> components
                        .disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
                        .registerComponent(Converter.class, _ -> json)
                        .registerDecorator(
                                EventStore.class, Integer.MAX_VALUE, (_, _, store) -> new InUnitOfWork(store)));
        Commands.handle(axon, handlers);
        return axon.build();
    }
}
