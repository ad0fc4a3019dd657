package se.klubba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every stored version must read for ever, byte for byte. A new event or version gets its file by {@code -Dgolden.write=true}, which never
 * overwrites one that is there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = EventJson.mapper();

    @TestFactory
    Stream<DynamicTest> every_stored_version_reads_and_is_written_with_the_same_bytes() {
        return EventCatalog.all().stream()
                .map(type -> dynamicTest(fileName(type), () -> {
                    var file = FOLDER.resolve(fileName(type));
                    if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
                        Files.writeString(file, written(EventSamples.of(type)));
                    }
                    assertThat(file).exists();
                    var stored = Files.readString(file);
                    var read = JSON.readValue(stored, type);
                    assertThat(read).isEqualTo(EventSamples.of(type));
                    assertThat(written(read)).isEqualTo(stored);
                }));
    }

    /** What a version did not say yet is absent in what it is read as. */
    @TestFactory
    Stream<DynamicTest> every_older_version_reads_as_the_newest() {
        return VersionedEvent.conversions().keySet().stream()
                .map(older -> dynamicTest(older.toString(), () -> {
                    var stored = (ObjectNode) JSON.readTree(golden(fileName(older)));
                    var newest = new VersionedEvent(older.name(), older.version(), stored).newest();
                    var read = JSON.treeToValue(newest.payload(), newest.type());
                    var written = (ObjectNode) JSON.readTree(written(read));
                    var unsaid = new TreeSet<>(written.propertyNames());
                    unsaid.removeAll(stored.propertyNames());
                    assertThat(unsaid)
                            .allSatisfy(name -> assertThat(written.get(name)).isEmpty());
                    written.remove(unsaid);
                    assertThat(written).isEqualTo(stored);
                }));
    }

    /** Who reads no more of a stored event than its place finds the place that the event has. */
    @TestFactory
    Stream<DynamicTest> the_place_of_a_stored_event_is_read_without_the_event() {
        return EventCatalog.all().stream()
                .map(type -> dynamicTest(fileName(type), () -> {
                    var placing = JSON.readValue(golden(fileName(type)), Place.Placing.class);
                    assertThat(placing.of(7)).isEqualTo(Place.of(7, EventSamples.of(type)));
                }));
    }

    @Test
    void what_says_nothing_of_when_and_where_has_a_place_before_all_that_does() {
        for (var stored : List.of("{}", "{\"at\":{}}", "{\"at\":{\"basis\":{}}}")) {
            assertThat(JSON.readValue(stored, Place.Placing.class).of(7))
                    .isEqualTo(new Place(null, null, null, Place.NONE, Place.NONE, 7));
        }
    }

    @Test
    void no_golden_file_is_without_its_event() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    EventCatalog.all().stream().map(GoldenEventsTest::fileName),
                                    VersionedEvent.conversions().keySet().stream()
                                            .map(GoldenEventsTest::fileName))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void a_component_that_is_not_known_is_an_error_and_not_lost() {
        var golden = JSON.readTree(golden("bodies.BodyEstablished-1.json"));
        ((ObjectNode) golden).put("colour", "red");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> JSON.treeToValue(golden, se.klubba.bodies.event.BodyEvent.BodyEstablished.class)))
                .hasMessageContaining("colour");
    }

    private static String golden(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(KlubbaEvent event) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
    }

    private static String fileName(MessageType older) {
        return older.name() + "-" + older.version() + ".json";
    }

    private static String fileName(Class<?> event) {
        return EventCatalog.name(event) + "-" + event.getAnnotation(Event.class).version() + ".json";
    }
}
