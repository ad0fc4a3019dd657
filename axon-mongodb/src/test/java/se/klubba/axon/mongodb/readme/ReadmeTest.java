package se.klubba.axon.mongodb.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Past;
import se.klubba.axon.mongodb.autoconfigure.AxonMongodbProperties;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.embedded.testing.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path THIS = Path.of("src/test/java/se/klubba/axon/mongodb/readme/ReadmeTest.java");

    @Test
    void the_example_is_what_is_compiled_and_run_here() throws IOException {
        var example = between(Files.readString(README), "```java\n", "```");

        assertThat(example.lines().filter(line -> !line.isBlank())).hasSizeBetween(15, 40);
        assertThat(spaced(between(Files.readString(THIS), "// The " + "example.\n", "// The " + "end.")))
                .isEqualTo(spaced(example));
    }

    @Test
    void the_example_has_the_imports_that_are_told() throws IOException {
        var told = between(Files.readString(README), "these imports:\n\n```java\n", "```")
                .lines()
                .toList();
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(THIS)).containsAll(told);
    }

    private static String between(String text, String beginning, String end) {
        int from = text.indexOf(beginning) + beginning.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** However it is broken into lines. */
    private static String spaced(String code) {
        return code.replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" .", ".")
                .replace("{ ", "{")
                .replace(" }", "}")
                .strip();
    }

    @Test
    void the_example_works() {
        new ApplicationContextRunner()
                .withBean(MongoClient.class, Stores.EMBEDDED::client, bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(Library.class)
                .withPropertyValues("axon.mongodb.database=test-" + UUID.randomUUID())
                .run(started -> {
                    var commands = started.getBean(Commands.class);
                    var shelve = new Shelve("b1", "north");
                    var sent = commands.send(shelve, Map.of("actor", "the librarian"));
                    assertThat(sent.result()).isEqualTo("shelved");
                    assertThat(commands.send(shelve, Map.of("actor", "the librarian"))
                                    .result())
                            .isEqualTo("there");

                    var shelves = started.getBean(ShelfView.class);
                    var views = started.getBean(Views.class);
                    views.await(shelves, sent.position(), Duration.ofSeconds(20));
                    assertThat(views.find(shelves, "north"))
                            .hasToString("Stored[key=north, position=0, value=Shelf[books=[b1]]]");
                });
    }

    @Test
    void every_property_is_told_with_its_default() throws IOException {
        var readme = Files.readString(README);

        assertThat(properties("axon.mongodb", AxonMongodbProperties.class))
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(readme).contains(row));
    }

    /** How the row of each begins. */
    private static Stream<String> properties(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            var name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return component.getType().isRecord()
                    ? properties(name, component.getType())
                    : Stream.of("| `" + name + "` | " + byDefault(component) + " |");
        });
    }

    private static String byDefault(RecordComponent component) {
        var value = Arrays.stream(component
                        .getDeclaringRecord()
                        .getDeclaredConstructors()[0]
                        .getParameters())
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .findFirst()
                .orElseThrow()
                .getAnnotation(DefaultValue.class);
        return value == null ? "" : "`" + value.value()[0] + "`";
    }
}

// The example.
record Shelve(String book, String shelf) {}

@Event(namespace = "library", name = "BookShelved", version = "1")
record BookShelved(
        @EventTag(key = "book") String book,
        @EventTag(key = "shelf") String shelf) {}

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

record Shelf(List<String> books) {}

class ShelfView implements View<Shelf> {
    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Shelf> type() {
        return Shelf.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return Set.of(((BookShelved) event.payload()).shelf());
    }

    @Override
    public EventCriteria concerning(String shelf) {
        return EventCriteria.havingTags("shelf", shelf);
    }

    @Override
    public Shelf fold(String shelf, List<LoggedEvent> events) {
        return new Shelf(events.stream()
                .map(event -> ((BookShelved) event.payload()).book())
                .toList());
    }
}

@SpringBootApplication
class Library {
    @Bean
    CommandHandlers shelving() {
        return new CommandHandlers("shelving", new Shelving());
    }

    @Bean
    ShelfView shelves() {
        return new ShelfView();
    }
}
// The end.
