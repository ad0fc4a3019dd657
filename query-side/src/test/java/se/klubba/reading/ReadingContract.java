package se.klubba.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.klubba.QuerySideApplication;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Facts;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every question shares, over HTTP; the same on every store. */
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "axon.mongodb.commands.enabled=true")
@Import(Facts.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ReadingContract {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Commands commands;

    @Autowired
    private Facts.TestClock clock;

    @Autowired
    private Views views;

    @Autowired
    private List<View<?>> declared;

    @Value("${axon.mongodb.database}")
    private String database;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int management;

    private long recorded;

    @BeforeEach
    void a_body_and_somebody_in_it() {
        recorded = Facts.record(
                commands,
                new BodyEstablished(COUNCIL, Words.of("Länsråd"), BodyKind.COUNCIL, on("2019-01-01")),
                new PersonNoted(new PersonId("p1"), Words.of("Åsa Öst"), Occurrence.UNDATED),
                new RepresentativeAppointed(
                        COUNCIL,
                        new PersonId("p1"),
                        MandateKind.CHAIR,
                        null,
                        Term.from(LocalDate.parse("2020-02-07")),
                        on("2020-02-07")));
        // a question waits for what its asker has seen, not for views that are still to be built
        declared.forEach(view -> views.await(view, recorded, Duration.ofMinutes(1)));
    }

    @Test
    void who_writes_can_read_it_by_the_position_that_was_given() throws Exception {
        var answer = get("/api/bodies/council/composition?atLeast=" + recorded);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Klubba-Position")).hasValue(String.valueOf(recorded));
        var seat = json(answer).at("/seats/0");
        assertThat(seat.at("/state").asString()).isEqualTo("held");
        assertThat(seat.at("/holder/person/name").asString()).isEqualTo("Åsa Öst");
        assertThat(seat.at("/holder/why/entry").asInt()).isEqualTo(2);
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_a_problem_that_says_try_again() throws Exception {
        var answer = get("/api/bodies?atLeast=" + (recorded + 1));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(code(answer)).isEqualTo("view-behind");
    }

    @Test
    void an_answer_that_nothing_has_touched_since_is_not_sent_again() throws Exception {
        var path = "/api/bodies/council/composition?atLeast=" + recorded;
        var etag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(etag).isEqualTo("\"2-2020-02-14-en\"");
        assertThat(get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "*").statusCode()).isEqualTo(304);
        var yaml = get(path, "Accept", "application/yaml", "If-None-Match", etag);
        assertThat(yaml.statusCode()).isEqualTo(200);
        assertThat(yaml.headers().firstValue("ETag")).hasValue("\"2-2020-02-14-en-yaml\"");
        assertThat(yaml.headers().allValues("Vary")).contains("Accept", "Accept-Language");

        clock.set("2020-02-15T12:00:00Z");
        assertThat(get(path, "If-None-Match", etag).statusCode()).isEqualTo(200);
        var ofADay = get(path + "&asOf=2020-02-14").headers().firstValue("ETag").orElseThrow();
        assertThat(ofADay).isEqualTo("\"2-en\"");
    }

    @Test
    void a_list_is_searched_whatever_the_case_and_the_diacritics_and_comes_in_parts() throws Exception {
        long all = Facts.record(
                commands,
                new BodyEstablished(
                        new BodyId("group"), Words.of("Arbetsgrupp"), BodyKind.WORKING_GROUP, on("2019-01-01")));

        assertThat(json(get("/api/bodies?q=LANSRAD&atLeast=" + all)).at("/items"))
                .hasSize(1);
        var first = json(get("/api/bodies?limit=1&atLeast=" + all));
        assertThat(first.at("/items/0/name").asString()).isEqualTo("Arbetsgrupp");
        var last = json(send(URI.create(first.at("/next").asString())));
        assertThat(last.at("/items/0/name").asString()).isEqualTo("Länsråd");
        assertThat(last.has("next")).isTrue();
        assertThat(last.at("/next").isNull()).isTrue();
    }

    @Test
    void a_list_goes_on_as_it_was_begun_while_the_log_grows_and_a_cursor_tells_nothing_of_what_it_names()
            throws Exception {
        long all = Facts.record(commands, group("a", "Alfagrupp"), group("b", "Bygrupp"), group("o", "Östgrupp"));
        var first = json(get("/api/bodies?limit=2&atLeast=" + all));
        assertThat(names(first)).containsExactly("Alfagrupp", "Bygrupp");
        var next = first.at("/next").asString();
        assertThat(next).doesNotContain("grupp");

        long more = Facts.record(
                commands,
                group("c", "Cykelgrupp"),
                new BodyRenamed(COUNCIL, Words.of("Allmänna rådet"), on("2020-02-10")));
        assertThat(names(json(send(URI.create(next))))).containsExactly("Länsråd", "Östgrupp");
        assertThat(names(json(get("/api/bodies?atLeast=" + more))))
                .containsExactly("Alfagrupp", "Allmänna rådet", "Bygrupp", "Cykelgrupp", "Östgrupp");

        var other = send(URI.create(next.replaceFirst("cursor=\\d+", "cursor=999")));
        assertThat(other.statusCode()).isEqualTo(410);
        assertThat(code(other)).isEqualTo("cursor-gone");
        assertThat(code(get("/api/bodies?cursor=anything"))).isEqualTo("malformed");
    }

    @Test
    void a_list_is_narrowed_on_the_day_and_as_known_at_the_moment_that_is_asked_about() throws Exception {
        clock.set("2020-02-15T12:00:00Z");
        long all = Facts.record(
                commands,
                group("g", "Grupp"),
                new BodiesRelated(new BodyId("g"), BodyRelation.PART_OF, COUNCIL, on("2020-02-10")));
        clock.set("2020-02-17T12:00:00Z");

        assertThat(names(json(get("/api/bodies?parent=council&atLeast=" + all))))
                .containsExactly("Grupp");
        assertThat(names(json(get("/api/bodies?kind=council")))).containsExactly("Länsråd");
        assertThat(names(json(get("/api/bodies?parent=council&asOf=2020-02-09"))))
                .isEmpty();
        assertThat(names(json(get("/api/bodies?parent=council&knownAt=2020-02-14"))))
                .isEmpty();
        assertThat(names(json(get("/api/bodies?knownAt=2020-02-14")))).containsExactly("Länsråd");
        assertThat(names(json(get("/api/people?body=council")))).containsExactly("Åsa Öst");
        assertThat(names(json(get("/api/people?body=council&asOf=2020-02-06")))).isEmpty();
        assertThat(names(json(get("/api/people?body=g")))).isEmpty();
    }

    private static BodyEstablished group(String id, String name) {
        return new BodyEstablished(new BodyId(id), Words.of(name), BodyKind.WORKING_GROUP, on("2019-01-01"));
    }

    private static List<String> names(JsonNode page) {
        var names = new ArrayList<String>();
        page.at("/items").forEach(item -> names.add(item.at("/name").asString()));
        return names;
    }

    @Test
    void a_parameter_that_nothing_is_asked_by_is_refused_with_the_nearest_right_one() throws Exception {
        var near = get("/api/bodies?asof=2020-02-09");
        assertThat(near.statusCode()).isEqualTo(400);
        assertThat(code(near)).isEqualTo("unknown-parameter");
        assertThat(near.body()).contains("'asof'", "it is called asOf");
        assertThat(get("/api/matters?colour=red").body()).contains("there are asOf, atLeast, body, cursor");
        assertThat(code(get("/api/bodies/council?limit=1"))).isEqualTo("unknown-parameter");
        assertThat(get("/api/bodies?asOf=2020-02-09").statusCode()).isEqualTo(200);
    }

    @Test
    void one_of_a_list_that_is_unknown_is_not_found() throws Exception {
        assertThat(code(get("/api/bodies/nothing"))).isEqualTo("unknown-body");
        assertThat(code(get("/api/matters/nothing"))).isEqualTo("unknown-matter");
        assertThat(code(get("/api/assignments/nothing"))).isEqualTo("unknown-assignment");
        assertThat(code(get("/api/instruments/nothing"))).isEqualTo("unknown-instrument");
    }

    @Test
    void one_of_a_list_is_of_a_day_and_as_known_and_touched_by_what_concerns_it() throws Exception {
        long all = Facts.record(
                commands,
                new BodyEstablished(new BodyId("g"), Words.of("Grupp"), BodyKind.WORKING_GROUP, on("2020-02-01")));
        var path = "/api/bodies/council?atLeast=" + all;

        assertThat(get(path).headers().firstValue("Klubba-Position")).hasValue(String.valueOf(all));
        assertThat(get(path).headers().firstValue("ETag")).hasValue("\"0-2020-02-14-en\"");
        assertThat(code(get("/api/bodies/council?asOf=2018-12-31"))).isEqualTo("not-there-yet");
        assertThat(code(get("/api/bodies/council?knownAt=2020-02-13"))).isEqualTo("not-known-then");
    }

    @Test
    void what_is_unknown_or_was_not_known_then_is_not_found() throws Exception {
        assertThat(code(get("/api/bodies/nobody/composition"))).isEqualTo("unknown-body");
        var then = get("/api/bodies/council/composition?knownAt=2020-02-13&atLeast=" + recorded);
        assertThat(then.statusCode()).isEqualTo(404);
        assertThat(code(then)).isEqualTo("not-known-then");
        clock.set("2020-02-16T12:00:00Z");
        assertThat(get("/api/bodies/council/composition?knownAt=2020-02-14").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/bodies/council/composition?knownAt=2020-02-14T13:00:00%2B01:00")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void words_that_were_disposed_of_are_hidden_also_as_known_before_though_they_are_still_in_the_log()
            throws Exception {
        var then = "/api/people?knownAt=2020-02-15";
        clock.set("2020-02-16T12:00:00Z");
        assertThat(get(then).body()).contains("Åsa Öst");
        var etag = get(then).headers().firstValue("ETag").orElseThrow();
        Facts.record(
                commands,
                new WordsDisposedOf(
                        1, Set.of(new Key("person", "p1")), Words.of("gallringsbeslut"), Occurrence.UNDATED));

        assertThat(get("/api/log/events?from=1&limit=1").body())
                .contains("people.PersonNoted")
                .doesNotContain("Åsa Öst");
        assertThat(get("/api/people").body()).contains("p1").doesNotContain("Åsa Öst");
        assertThat(get(then).body()).doesNotContain("Åsa Öst");
        assertThat(get("/api/bodies/council/composition?knownAt=2020-02-15").body())
                .contains("p1")
                .doesNotContain("Åsa Öst");
        assertThat(get(then, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_answered_says_what_would_be_right() throws Exception {
        assertThat(code(get("/api/bodies?knownAt=2020-02-15"))).isEqualTo("known-at-in-the-future");
        assertThat(code(get("/api/bodies?knownAt=yesterday"))).isEqualTo("malformed");
        assertThat(get("/api/bodies?asOf=2020-02-30").body()).contains("2020-02-30", "2020-02-07");
        assertThat(get("/api/bodies?limit=0").body()).contains("from 1 to 500");
        assertThat(get("/api/bodies?atLeast=-1").statusCode()).isEqualTo(400);
        assertThat(get("/api/bodies?knownAt=yesterday").body()).contains("2020-02-14T12:00:00Z");
        assertThat(get("/api/matters?status=tabeld").body()).contains("tabeld", "one of raised", "tabled");
        assertThat(get("/api/instruments?state=valid").body()).contains("one of exists", "in-force");
        var unreadable = get("/api/bodies?q=r%E5d");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(code(unreadable)).isEqualTo("malformed");
        assertThat(get("/api/assignments?overdue=yes").body()).contains("one of true, false");
    }

    @Test
    void a_path_that_is_none_is_a_problem_like_any_other() throws Exception {
        var nothing = get("/api/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(code(nothing)).isEqualTo("not-found");
        assertThat(nothing.body()).contains("/v3/api-docs");
    }

    @Test
    void what_is_stored_is_the_fold_of_the_log() {
        for (var view : declared) {
            views.await(view, recorded, Duration.ofSeconds(20));
            assertThat(views.check(view)).as(view.name()).isEmpty();
        }
    }

    @Test
    void every_question_has_its_address() throws Exception {
        long all = Facts.record(
                commands,
                new MeetingNoted(new MeetingId("m1"), COUNCIL, LocalDate.parse("2020-03-06"), Occurrence.UNDATED),
                new MatterRaised(new MatterId("x1"), Words.of("Ärende"), COUNCIL, Occurrence.UNDATED),
                new ItemTabled(
                        new MatterId("x1"), null, new WaitsFor.ForMeeting(new MeetingId("m1")), on("2020-02-07")));
        var answers = Map.ofEntries(
                Map.entry("/api/bodies", "/items/0/name"),
                Map.entry("/api/bodies/council", "/name"),
                Map.entry("/api/people", "/items/0/name"),
                Map.entry("/api/people/p1", "/mandates/0/body/name"),
                Map.entry("/api/assignments?status=open", "/items"),
                Map.entry("/api/matters?q=arende", "/items/0/waitsFor/0/when/label"),
                Map.entry("/api/matters/x1", "/waitsFor/0/when/label"),
                Map.entry("/api/matters/x1/trail", "/steps/1/what"),
                Map.entry("/api/meetings", "/items/0/name"),
                Map.entry("/api/meetings/m1", "/state"),
                Map.entry("/api/meetings/m1/forecast", "/tabled/0/title"),
                Map.entry("/api/instruments", "/items"),
                Map.entry("/api/offices", "/items"),
                Map.entry("/api/principals", "/items"),
                Map.entry("/api/occasions", "/items"),
                Map.entry("/api/funding", "/items"),
                Map.entry("/api/matters?waitsFor=m1", "/items/0/title"),
                Map.entry("/api/matters?body=council&status=tabled", "/items/0/title"),
                Map.entry("/api/meetings?body=council&from=2020-03-06&to=2020-03-06", "/items/0/name"),
                Map.entry("/api/meetings?q=lans", "/items/0/name"),
                Map.entry("/api/deviations", "/items"));
        for (var answer : answers.entrySet()) {
            var path = answer.getKey() + (answer.getKey().contains("?") ? "&" : "?") + "atLeast=" + all;
            var there = json(get(path)).at(answer.getValue());
            assertThat(there.isMissingNode()).as(path).isFalse();
        }
        assertThat(get("/api/assignments?status=late").body()).contains("open, done or discharged");
    }

    @Test
    void the_raw_facts_are_told_from_a_position_on() throws Exception {
        var first = json(get("/api/log/events?from=1&limit=1"));
        assertThat(first.at("/items/0/position").asInt()).isEqualTo(1);
        assertThat(first.at("/items/0/type").asString()).isEqualTo("people.PersonNoted");
        assertThat(first.at("/items/0/payload/name").asString()).isEqualTo("Åsa Öst");
        assertThat(first.at("/items/0/metadata/actor").asString()).isEqualTo("secretary");

        var last = json(send(URI.create(first.at("/next").asString())));
        assertThat(last.at("/items/0/position").asInt()).isEqualTo(2);
        assertThat(last.at("/next").isNull()).isTrue();
        assertThat(json(get("/api/log/events?from=99")).at("/items")).isEmpty();
    }

    @Test
    void words_are_read_from_the_document_that_a_clause_points_into(@Autowired MongoClient client) throws Exception {
        var document = new DocumentId("ab".repeat(32));
        var bytes = "Rubrik\natt bordlägga ärendet.".getBytes(UTF_8);
        new BlobStore(client.getDatabase(database)).keep(document.value(), bytes);
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var source = new Source(document, new Source.Range(2, 2), new Source.Range(1, 13));
        var meeting = new MeetingId("m1");
        var basis = new Basis(meeting, null, ItemNumber.of(1), clause, null, List.of(source), null);
        long all = Facts.record(
                commands,
                new DocumentKept(document, Words.of("a.txt"), bytes.length, "text/plain", Occurrence.UNDATED),
                new MeetingNoted(meeting, COUNCIL, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new DecisionRecorded(
                        new DecisionId("d1"),
                        meeting,
                        ItemNumber.of(1),
                        List.of(),
                        null,
                        new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));

        var words = json(get("/api/meetings/m1?atLeast=" + all)).at("/items/0/clauses/0/words");
        assertThat(words.asString()).isEqualTo("att bordlägga");
    }

    @Test
    void what_was_retracted_is_not_served_and_what_was_kept_later_was_not_quoted_before(@Autowired MongoClient client)
            throws Exception {
        var document = new DocumentId("cd".repeat(32));
        var bytes = "Rubrik\natt bordlägga ärendet.".getBytes(UTF_8);
        new BlobStore(client.getDatabase(database)).keep(document.value(), bytes);
        var source = new Source(document, new Source.Range(2, 2), new Source.Range(1, 13));
        var basis = new Basis(
                new MeetingId("m1"),
                null,
                ItemNumber.of(1),
                new Basis.Clause("a", 1, 0, Basis.Block.DECISION),
                null,
                List.of(source),
                null);
        Facts.record(
                commands,
                new MeetingNoted(new MeetingId("m1"), COUNCIL, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new MatterRaised(new MatterId("x1"), Words.of("Ärende"), COUNCIL, on("2020-02-07")),
                new DecisionRecorded(
                        new DecisionId("d1"),
                        new MeetingId("m1"),
                        ItemNumber.of(1),
                        List.of(new MatterId("x1")),
                        null,
                        new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));
        clock.set("2020-02-20T12:00:00Z");
        long kept = Facts.record(
                commands,
                new DocumentKept(document, Words.of("a.txt"), bytes.length, "text/plain", Occurrence.UNDATED));
        clock.set("2020-02-21T12:00:00Z");

        assertThat(get("/api/documents/" + document).body()).contains("att bordlägga");
        assertThat(get("/api/matters/x1/trail?atLeast=" + kept).body()).contains("att bordlägga");
        assertThat(get("/api/matters/x1/trail?knownAt=2020-02-19").body())
                .contains("DecisionRecorded")
                .doesNotContain("att bordlägga");

        long retracted = Facts.record(
                commands,
                new EntryRetracted(
                        kept - 1, kept - 1, Set.of(new Key("document", document.value())), null, Occurrence.UNDATED));
        assertThat(code(get("/api/documents/" + document))).isEqualTo("unknown-document");
        assertThat(get("/api/matters/x1/trail?atLeast=" + retracted).body())
                .contains("DecisionRecorded")
                .doesNotContain("att bordlägga");
    }

    @Test
    void what_a_reader_may_not_see_is_on_no_path(@Autowired Facts.Asker asker, @Autowired MongoClient client)
            throws Exception {
        var document = new DocumentId("ef".repeat(32));
        new BlobStore(client.getDatabase(database)).keep(document.value(), "Hemligheten".getBytes(UTF_8));
        var group = new BodyId("secret-b");
        var person = new PersonId("secret-p");
        var matter = new MatterId("secret-x");
        var meeting = new MeetingId("secret-m");
        var assignment = new AssignmentId("secret-a");
        var instrument = new InstrumentId("secret-i");
        var irregular = new Occurrence(EdtfDate.of("2020-02-01"), Basis.NONE, List.of(Deviation.values()[0]));
        long all = Facts.record(
                commands,
                new BodyEstablished(group, Words.of("Hemliga gruppen"), BodyKind.WORKING_GROUP, on("2019-01-01")),
                new PersonNoted(person, Words.of("Hemlige Person"), Occurrence.UNDATED),
                new RepresentativeAppointed(
                        COUNCIL,
                        person,
                        MandateKind.REPRESENTATIVE,
                        null,
                        Term.from(LocalDate.parse("2020-02-07")),
                        on("2020-02-07")),
                new MeetingNoted(meeting, group, LocalDate.parse("2020-02-10"), Occurrence.UNDATED),
                new MatterRaised(matter, Words.of("Hemligt ärende"), COUNCIL, irregular),
                new AssignmentGiven(
                        assignment,
                        List.of(matter),
                        COUNCIL,
                        new Party.OfPerson(person),
                        new Due.NotStated(),
                        Words.of("Hemligt uppdrag"),
                        on("2020-02-07")),
                new InstrumentDrafted(
                        instrument,
                        Words.of("Hemligt avtal"),
                        InstrumentKind.AGREEMENT,
                        List.of(matter),
                        null,
                        on("2020-02-07")),
                new DocumentKept(document, Words.of("hemlig.txt"), 11, "text/plain", Occurrence.UNDATED));
        var ids = Map.of(
                "body", "secret-b",
                "person", "secret-p",
                "matter", "secret-x",
                "meeting", "secret-m",
                "assignment", "secret-a",
                "instrument", "secret-i",
                "hash", document.value());
        declared.forEach(view -> views.await(view, all, Duration.ofMinutes(1)));
        assertThat(get("/api/matters").body()).contains("Hemligt");

        asker.sees(event -> event.keys().stream()
                .noneMatch(
                        key -> key.value().startsWith("secret") || key.value().equals(document.value())));

        var questions = new ArrayList<String>();
        json(get("/v3/api-docs")).at("/paths").forEachEntry((path, item) -> {
            if (item.has("get")) {
                questions.add(path);
            }
        });
        assertThat(questions).hasSizeGreaterThan(15);
        for (var question : questions) {
            var path = question;
            for (var id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            if (path.contains("{")) {
                continue; // of things that are hidden with others: reports, filed ones and jobs
            }
            var answer = get(path);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase("hemlig");
            if (path.equals(question)) {
                assertThat(answer.body()).as(path).doesNotContain("secret-", document.value());
            } else {
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
            }
            assertThat(get("/api/bodies/council/composition").body())
                    .contains("Åsa Öst")
                    .doesNotContain("secret-p");
        }
    }

    @Test
    void health_tells_how_far_each_view_has_come() throws Exception {
        assertThat(get("/actuator/health").body()).contains("composition", "lag");
    }

    @Test
    void the_interface_is_described() throws Exception {
        var described = json(get("/v3/api-docs"));
        assertThat(described.at("/openapi").asString()).startsWith("3.1");
        assertThat(described.at("/paths").propertyNames()).contains("/api/bodies/{body}/composition");
        described.at("/paths").forEachEntry((path, item) -> {
            if (item.has("get")) {
                assertThat(item.at("/get/responses").propertyNames()).as(path).contains("200", "400", "404", "503");
                assertThat(item.at("/get/tags/0").asString()).as(path).isEqualTo(path.split("/")[2]);
            }
        });
        assertThat(described.at("/paths/~1api~1bodies/get/summary").asString()).startsWith("Bodies, by name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bodies/a%2Fb", "/api/bodies/a%00b", "/api/bodies/a%5Cb"})
    void a_path_that_the_server_does_not_take_is_a_problem_too(String path) throws Exception {
        var refused = get(path);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(JSON.readTree(refused.body()).path("code").asString()).isEqualTo("malformed");
        assertThat(JSON.readTree(refused.body()).path("detail").asString()).contains("encoded slash");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var at = path.startsWith("/actuator") ? management : port;
        return send(URI.create("http://127.0.0.1:" + at + path), headers);
    }

    private static HttpResponse<String> send(URI uri, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("code").asString();
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
