package se.klubba.benchmarks.ours;

import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import se.klubba.axon.mongodb.Past;
import se.klubba.benchmarks.load.Payload;

/** Says the next thing in a matter. */
public record Say(String matter) {
    static final class Handler {
        /** The number that it got. */
        @CommandHandler
        Integer on(Say command, ProcessingContext context, EventAppender events) {
            var past = Past.of(context).read(Said.in(command.matter()));
            int number = past.stream()
                            .map(event -> (Said) event.payload())
                            .mapToInt(Said::number)
                            .reduce(-1, Math::max)
                    + 1;
            events.append(Said.of(Payload.of(command.matter(), number)));
            return number;
        }
    }
}
