package se.klubba.axon.mongodb.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Past;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.BookEvent.TitleForgotten;
import se.klubba.axon.mongodb.views.Hiding;

/** Commands about books, and where they look. */
public final class Library {
    public static final EventTypes EVENTS = EventTypes.of(List.of(BookEvent.class));
    /** A forgotten title is hidden at every moment before, too. */
    public static final Hiding HIDING = new Forgotten();

    public static final Map<String, String> ACTOR = Map.of("actor", "the librarian");

    private Library() {}

    public record Shelve(String book, String shelf, String title) {}

    /** Shelves it where it does not stand; each attempt is told. */
    public record Move(String book, String to, Runnable whenRead) {
        public Move(String book, String to) {
            this(book, to, () -> {});
        }
    }

    public static Set<Tag> tags(Object payload, Map<String, String> metadata) {
        var book = (BookEvent) payload;
        var tags = new HashSet<>(Set.of(Tag.of("book", book.book())));
        book.shelves().forEach(shelf -> tags.add(Tag.of("shelf", shelf)));
        return tags;
    }

    private record Forgotten() implements Hiding {
        @Override
        public boolean hides(LoggedEvent event) {
            return event.payload() instanceof TitleForgotten;
        }

        @Override
        public LoggedEvent hidden(LoggedEvent event, List<LoggedEvent> since) {
            return event.payload() instanceof BookShelved(var book, var shelf, var _)
                            && since.stream()
                                    .anyMatch(e -> ((TitleForgotten) e.payload())
                                            .book()
                                            .equals(book))
                    ? event.withPayload(new BookShelved(book, shelf, new Title(null)))
                    : event;
        }
    }

    /** Decides over where a book stands. */
    public static final class Handlers {
        @CommandHandler
        String on(Shelve command, ProcessingContext context, EventAppender events) {
            if (!Past.of(context)
                    .read(EventCriteria.havingTags("book", command.book()))
                    .isEmpty()) {
                return "there";
            }
            events.append(new BookShelved(command.book(), command.shelf(), new Title(command.title())));
            return "shelved";
        }

        @CommandHandler
        String on(Move command, ProcessingContext context, EventAppender events) {
            var past = Past.of(context).read(EventCriteria.havingTags("book", command.book()));
            command.whenRead().run();
            var from = switch (past.getLast().payload()) {
                case BookShelved(var _, var shelf, var _) -> shelf;
                case BookMoved(var _, var _, var to) -> to;
                case Object other -> throw new IllegalStateException("no book event: " + other);
            };
            if (from.equals(command.to())) {
                throw new StandsThere(command.book());
            }
            events.append(new BookMoved(command.book(), from, command.to()));
            return from;
        }
    }

    /** A refusal. */
    public static final class StandsThere extends RuntimeException {
        private static final long serialVersionUID = 1;

        StandsThere(String book) {
            super(book + " stands there");
        }
    }
}
