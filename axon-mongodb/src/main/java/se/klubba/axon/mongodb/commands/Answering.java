package se.klubba.axon.mongodb.commands;

import java.util.Set;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import se.klubba.axon.mongodb.Past;

/** A component whose handlers answer, or nothing is committed; and which tells where the log ended after each command. */
record Answering(CommandHandlingComponent handlers, Ends ends) implements CommandHandlingComponent {
    @Override
    public Set<QualifiedName> supportedCommands() {
        return handlers.supportedCommands();
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage command, ProcessingContext context) {
        Past.of(context).whenCommitted(end -> ends.tell(command.identifier(), end));
        var answer = handlers.handle(command, context).asCompletableFuture().thenApply(entry -> {
            if (entry == null || entry.message().payload() == null) {
                throw new IllegalStateException(
                        "the handler of " + command.type() + " returned nothing; nothing was committed");
            }
            return entry.message();
        });
        return MessageStream.fromFuture(answer);
    }
}
