package example.library;

import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.Past;

/** A book is shelved once, however many do it at once. */
class Shelving {
    @CommandHandler
    String on(Shelve command, ProcessingContext context, EventAppender events) {
        if (!Past.of(context)
                .read(EventCriteria.havingTags("book", command.book()))
                .isEmpty()) {
            return "there";
        }
        events.append(new BookShelved(command.book(), command.shelf()));
        return "shelved";
    }
}
