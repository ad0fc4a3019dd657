package se.klubba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;
import se.klubba.kernel.ToldAs;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
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
                    unsaid.removeAll(newest.payload().propertyNames());
                    assertThat(unsaid)
                            .allSatisfy(name -> assertThat(written.get(name)).isEmpty());
                    written.remove(unsaid);
                    assertThat(written).isEqualTo(newest.payload());
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

    /** Most facts were decided or done: of them nothing is written. */
    @Test
    void how_a_fact_stands_in_the_text_is_written_where_it_is_less_than_done() {
        var as = new Basis(null, null, null, null, null, null, List.of(), null, ToldAs.HEARSAY);
        var stored = JSON.writeValueAsString(as);
        assertThat(stored).isEqualTo("{\"sources\":[],\"toldAs\":\"HEARSAY\"}");
        assertThat(JSON.readValue(stored, Basis.class)).isEqualTo(as);
        assertThat(JSON.writeValueAsString(Basis.NONE)).isEqualTo("{\"sources\":[]}");
    }

    @Test
    void what_says_nothing_of_when_and_where_has_a_place_before_all_that_does() {
        for (var stored : List.of("{}", "{\"at\":{}}", "{\"at\":{\"basis\":{}}}")) {
            assertThat(JSON.readValue(stored, Place.Placing.class).of(7))
                    .isEqualTo(new Place(null, null, null, Place.NONE, Place.NONE, 7));
        }
    }

    /** Version 1 of an appointment meant its own day where it gave no beginning; since version 2 that is a beginning that is not stated. */
    @Test
    void an_appointment_of_the_first_version_without_a_beginning_begins_on_its_own_day() {
        var stored = (ObjectNode) JSON.readTree(golden("appointments.RepresentativeAppointed-1.json"));
        stored.putObject("term");
        var newest = new VersionedEvent("appointments.RepresentativeAppointed", "1", stored).newest();
        var read = (RepresentativeAppointed) JSON.treeToValue(newest.payload(), newest.type());
        assertThat(read.term()).isEqualTo(Term.from(LocalDate.parse("2020-02-07")));

        stored.putObject("term").put("last", "2019");
        var over = new VersionedEvent("appointments.RepresentativeAppointed", "1", stored).newest();
        assertThat(((RepresentativeAppointed) JSON.treeToValue(over.payload(), over.type())).term())
                .isEqualTo(new Term(null, EdtfDate.of("2019")));
    }

    @Test
    void amounts_of_the_first_version_were_in_kronor() {
        var stored = (ObjectNode) JSON.readTree(golden("funding.BalanceReported-1.json"));
        var newest = new VersionedEvent("funding.BalanceReported", "1", stored).newest();
        var read = (BalanceReported) JSON.treeToValue(newest.payload(), newest.type());
        assertThat(read.balance()).isEqualTo(Money.aboutKronor(17));
    }

    @Test
    void a_body_that_was_dissolved_had_one_successor_or_none() {
        var stored = (ObjectNode) JSON.readTree(golden("bodies.BodyDissolved-1.json"));
        var newest = new VersionedEvent("bodies.BodyDissolved", "1", stored.deepCopy()).newest();
        var read = (BodyDissolved) JSON.treeToValue(newest.payload(), newest.type());
        assertThat(read.successors()).containsExactly(new BodyId("successor-1"));
        stored.remove("successor");
        var none = new VersionedEvent("bodies.BodyDissolved", "1", stored).newest();
        assertThat(((BodyDissolved) JSON.treeToValue(none.payload(), none.type())).successors())
                .isEmpty();
    }

    /** What a decision says of who decided outside meetings stays with it, and it is found by that body. */
    @Test
    void a_decision_outside_meetings_is_of_its_body() {
        var basis = Basis.NONE.actOf(new BodyId("board"));
        var at = new Occurrence(EdtfDate.of("2019"), basis, List.of());
        var decided = new DecisionRecorded(new DecisionId("d"), null, null, List.of(), null, at);
        assertThat(decided.keys()).contains(new Key("actOf", "board"));
        assertThat(JSON.readValue(JSON.writeValueAsString(decided), DecisionRecorded.class))
                .isEqualTo(decided);
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
