package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.standalone.testing.Running;

/** Where an act says that what it brought into being is, there it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocationsTest {
    private static final String HEX = "a".repeat(64);
    private static final String FEB_7 = "'happenedOn': '2020-02-07'";

    /** By the effect of each act that brings something into being. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("establishBody", "'name': 'Rådet', 'kind': 'COUNCIL', " + FEB_7),
            Map.entry("noteBody", "'name': 'Nätverket', 'kind': 'NETWORK'"),
            Map.entry("raiseMatter", "'title': 'Budgeten', " + FEB_7),
            Map.entry(
                    "proposeDecision",
                    "'by': {'kind': 'body', 'body': 'board'}, 'points': [{'number': '1', 'words': 'Att godkänna'}], "
                            + FEB_7),
            Map.entry("scheduleMeeting", "'body': 'board', 'on': '2020-03-06', " + FEB_7),
            Map.entry("noteMeeting", "'body': 'board', 'on': '2020-04-03'"),
            Map.entry("proposeOccasion", "'name': 'En dag', 'days': ['2020-05-08'], " + FEB_7),
            Map.entry("scheduleOccasion", "'name': 'En annan', 'on': '2020-05-09', " + FEB_7),
            Map.entry("draftInstrument", "'name': 'Rutinen', 'kind': 'ROUTINE', " + FEB_7),
            Map.entry("noteInstrument", "'name': 'Riktlinjen', 'kind': 'GUIDELINE'"),
            Map.entry("grantFunding", "'name': 'Medlen', " + FEB_7),
            Map.entry("noteOccasion", "'name': 'Dagen'"),
            Map.entry("noteFunding", "'name': 'Bidraget'"),
            Map.entry("recordClause", "'matters': ['budget'], 'words': 'Att anta', 'way': 'circulation', " + FEB_7),
            Map.entry(
                    "giveAssignment",
                    "'to': {'kind': 'body', 'body': 'board'}, 'due': {'kind': 'not-stated'}, 'task': 'Att se över', "
                            + FEB_7),
            Map.entry("notePerson", "'name': 'Ada Prövare'"),
            Map.entry("notePrincipal", "'name': 'Kommunen', 'kind': 'MUNICIPALITY'"),
            Map.entry("noteOffice", "'name': 'Ordföranden', 'unit': 'board'"),
            Map.entry(
                    "fileReport",
                    "'report': 'decisions', 'version': 1, 'parameters': {'asOf': '2020-02-07', 'zone': 'Europe/Stockholm', 'language': 'sv'}, 'position': 1, 'logDigest': '%1$s', 'disposed': 0, 'disposedDigest': '%1$s', 'format': 'html', 'digest': '%1$s'"
                            .formatted(HEX)));

    private static final Running KLUBBA = Running.inMemory(Clock.systemUTC());

    @BeforeAll
    static void record() {
        KLUBBA.post("/api/bodies", "{'body': 'board', 'name': 'Styrelsen', 'kind': 'BOARD', " + FEB_7 + "}");
        KLUBBA.post("/api/matters", "{'matter': 'budget', 'title': 'Budgeten', " + FEB_7 + "}");
        KLUBBA.post("/api/instruments", "{" + BODIES.get("draftInstrument") + "}");
        KLUBBA.post("/api/assignments", "{" + BODIES.get("giveAssignment") + "}");
        KLUBBA.post("/api/offices", "{" + BODIES.get("noteOffice") + "}");
        KLUBBA.post("/api/principals", "{" + BODIES.get("notePrincipal") + "}");
        KLUBBA.post("/api/occasions", "{" + BODIES.get("proposeOccasion") + "}");
        KLUBBA.post("/api/funding", "{" + BODIES.get("grantFunding") + "}");
    }

    @AfterAll
    static void stop() throws Exception {
        KLUBBA.close();
    }

    static List<ActDescription> creating() {
        return ActCatalog.posted().stream().filter(a -> !a.creates().isEmpty()).toList();
    }

    @Test
    void every_act_that_brings_something_into_being_is_tried_here() {
        assertThat(creating().stream().map(ActDescription::effect).collect(Collectors.toSet()))
                .isEqualTo(BODIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("creating")
    void what_was_brought_into_being_is_at_its_location(ActDescription act) {
        var made = KLUBBA.post(act.path().replace("{matter}", "budget"), "{" + BODIES.get(act.effect()) + "}");

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = Running.json(made).at("/created/0/id").asString();
        var at = location(made);
        var found = KLUBBA.get(at);
        var thing = at.startsWith("/api/log/") ? found.at("/items/0/payload") : found;
        assertThat((thing.has("id") ? thing.path("id") : thing.path(act.creates())).asString())
                .as(found.toString())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies",
                "matters",
                "assignments",
                "instruments",
                "offices",
                "principals",
                "occasions",
                "funding"
            })
    void one_thing_is_told_as_its_list_tells_it(String list) {
        var items = KLUBBA.items("/api/" + list).toList();

        assertThat(items).isNotEmpty();
        for (var item : items) {
            var one = KLUBBA.get("/api/" + list + "/" + item.path("id").asString());
            item.forEachEntry(
                    (field, value) -> assertThat(one.path(field)).as(field).isEqualTo(value));
        }
        var none = KLUBBA.ask("/api/" + list + "/none");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(Running.json(none).path("code").asString()).startsWith("unknown-");
        var before =
                KLUBBA.ask("/api/" + list + "/" + items.getFirst().path("id").asString() + "?knownAt=2001-01-01");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(Running.json(before).path("code").asString()).isEqualTo("not-known-then");
    }

    @Test
    void what_is_there_on_a_day_to_come_is_there_as_of_that_day() {
        var coming = LocalDate.now(Clock.systemUTC()).plusYears(1);
        var made = KLUBBA.post(
                "/api/bodies", "{'body': 'coming', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '" + coming + "'}");

        assertThat(location(made)).isEqualTo("/api/bodies/coming?asOf=" + coming);
        assertThat(KLUBBA.get(location(made)).path("id").asString()).isEqualTo("coming");
        assertThat(Running.json(KLUBBA.ask("/api/bodies/coming")).path("code").asString())
                .isEqualTo("not-there-yet");
    }

    private static String location(HttpResponse<String> made) {
        return made.headers().firstValue("Location").orElseThrow();
    }
}
