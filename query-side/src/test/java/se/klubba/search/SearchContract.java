package se.klubba.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.klubba.QuerySideApplication;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.CurrentReader;
import se.klubba.reading.Reader;
import se.klubba.reading.testing.Facts;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where something was said, over HTTP; the same on every store. Each test seeks words of its own in one register. */
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"axon.mongodb.commands.enabled=true", "klubba.search=${java.io.tmpdir}/${random.uuid}"})
@Import({Facts.class, SearchContract.Asking.class})
@DirtiesContext
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SearchContract {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whose sight a test can take away. */
    @TestConfiguration
    static class Asking {
        private volatile Reader now = Reader.OF_ALL;

        @Bean
        CurrentReader asking() {
            return () -> now;
        }
    }

    @Autowired
    private Asking asking;

    @Autowired
    private Commands commands;

    @Autowired
    private Facts.TestClock clock;

    @Autowired
    private MongoClient client;

    @Autowired
    private SearchIndex index;

    @Value("${axon.mongodb.database}")
    private String database;

    @LocalServerPort
    private int port;

    private long recorded;

    @AfterEach
    void whoever_asks_sees_everything() {
        asking.now = Reader.OF_ALL;
    }

    @Test
    void a_word_is_found_in_other_forms_and_marked_where_it_stands() throws Exception {
        record(raised("stem", "Överenskommelser om hemgång"), raised("other", "Lokaler"));

        var hit = only("överenskommelse");
        assertThat(hit.at("/kind").asString()).isEqualTo("matter");
        assertThat(hit.at("/thing/id").asString()).isEqualTo("stem");
        assertThat(hit.at("/thing/name").asString()).isEqualTo("Överenskommelser om hemgång");
        assertThat(hit.at("/words/0/text").asString()).isEqualTo("Överenskommelser");
        assertThat(hit.at("/words/0/found").asBoolean()).isTrue();
        assertThat(hit.at("/words/1/text").asString()).isEqualTo(" om hemgång");
        assertThat(hit.at("/why/entry").isNumber()).isTrue();
        assertThat(only("OVERENSKOMMELSER HEMGANG").at("/thing/id").asString()).isEqualTo("stem");
        assertThat(only("\"om hemgång\"").at("/thing/id").asString()).isEqualTo("stem");
        assertThat(only("hemg*").at("/thing/id").asString()).isEqualTo("stem");
        assertThat(items("överenskommelse lokaler")).isEmpty();
        assertThat(items("hemgång -överenskommelser")).isEmpty();
    }

    @Test
    void what_something_is_called_is_found_by_the_end_of_a_compound_and_other_text_is_not() throws Exception {
        record(
                raised("compound", "Brukarforumet i norr"),
                raised("word", "Forumet"),
                new InformationNoted(
                        List.of(new MatterId("word")), Words.of("Ungdomsforumet höll möte"), Occurrence.UNDATED));

        assertThat(items("forumet"))
                .extracting(hit -> hit.at("/thing/id").asString())
                .containsExactly("word", "compound");
        assertThat(only("norr FORUMET").at("/words/0/text").asString()).isEqualTo("Brukarforumet");
        assertThat(only("brukar* forumet").at("/words/0/text").asString()).isEqualTo("Brukarforumet");
        assertThat(items("met")).isEmpty();
    }

    @Test
    void a_ligature_and_a_put_together_accent_are_found_as_they_are_usually_written() throws Exception {
        record(new PersonNoted(new PersonId("lig"), Words.of("Stina Af\uFB01nsky"), Occurrence.UNDATED));

        assertThat(only("affinsky").at("/kind").asString()).isEqualTo("person");
    }

    @Test
    void what_was_corrected_is_found_as_it_stood_then_and_as_it_stands_now() throws Exception {
        long at = record(raised("corrected", "Kvarnstenen")) - 1;
        var before = theNextDay();
        record(new EntryCorrected(
                at, at, raised("corrected", "Slipstenen"), Set.of(), Words.of("felskrivet"), Occurrence.UNDATED));

        assertThat(items("kvarnstenen")).isEmpty();
        var now = only("slipstenen");
        assertThat(now.at("/why/entry").asLong()).isEqualTo(at);
        assertThat(now.at("/why/correction/reason").asString()).isEqualTo("felskrivet");
        assertThat(ids("kvarnstenen&knownAt=" + before)).containsExactly("corrected");
        assertThat(ids("slipstenen&knownAt=" + before)).isEmpty();
    }

    @Test
    void what_was_retracted_is_found_as_known_before_and_no_more() throws Exception {
        long at = record(raised("retracted", "Fyrplatsen")) - 1;
        var before = theNextDay();
        record(new EntryRetracted(at, at, Set.of(), null, Occurrence.UNDATED));

        assertThat(items("fyrplatsen")).isEmpty();
        assertThat(ids("fyrplatsen&knownAt=" + before)).containsExactly("retracted");
    }

    @Test
    void disposed_words_are_found_at_no_moment_and_are_in_no_file_of_the_index() throws Exception {
        long at = record(new PersonNoted(new PersonId("gone"), Words.of("Gunhild Xylander"), Occurrence.UNDATED)) - 1;
        assertThat(ids("xylander")).containsExactly("gone");
        assertThat(inFiles("xylander")).isTrue();
        record(new WordsDisposedOf(
                at, Set.of(new Key("person", "gone")), Words.of("gallringsbeslut"), Occurrence.UNDATED));

        assertThat(items("xylander")).isEmpty();
        assertThat(items("xylander&knownAt=" + theNextDay())).isEmpty();
        assertThat(inFiles("xylander")).isFalse();
    }

    @Test
    void the_text_of_a_document_is_found_by_its_lines_and_what_a_clause_quotes_of_it() throws Exception {
        var document = keep("cd", "Protokoll\n\nAtt bygga en skidbacke\nvid sjön.\n\nAtt avsluta.");
        var meeting = new MeetingId("ski");
        record(
                new BodyEstablished(new BodyId("club"), Words.of("Klubben"), BodyKind.COUNCIL, on("2019-01-01")),
                new MeetingNoted(meeting, new BodyId("club"), LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new DecisionRecorded(
                        new DecisionId("ski-1"),
                        meeting,
                        ItemNumber.of(1),
                        List.of(),
                        null,
                        new Occurrence(EdtfDate.of("2020-02-07"), from(document, meeting, 3, 4), List.of())));

        var hits = items("skidbacke");
        assertThat(hits).extracting(hit -> hit.at("/kind").asString()).containsExactlyInAnyOrder("document", "meeting");
        assertThat(hits).allSatisfy(hit -> {
            assertThat(hit.at("/place/first").asInt()).isEqualTo(3);
            assertThat(hit.at("/place/last").asInt()).isEqualTo(4);
            assertThat(hit.at("/place/document/name").asString()).isEqualTo("cd.txt");
        });
        assertThat(ids("skidbacke&body=club")).containsExactly("ski");
        assertThat(ids("skidbacke&body=nobody")).isEmpty();

        long kept = hits.stream()
                .filter(hit -> hit.at("/kind").asString().equals("document"))
                .findFirst()
                .orElseThrow()
                .at("/why/entry")
                .asLong();
        record(new WordsDisposedOf(kept, Set.of(document.key()), Words.of("gallringsbeslut"), Occurrence.UNDATED));
        assertThat(items("skidbacke")).isEmpty();
        assertThat(inFiles("skidbacke")).isFalse();
    }

    @Test
    void what_leads_to_one_thing_from_one_place_is_one_hit_on_all_parts_together() throws Exception {
        var document = keep("ef", "Protokoll\n\nStyrelsen gräver en brunn.\nEn brunn till grävs.");
        var meeting = new MeetingId("well");
        record(
                noted("dig", "Styrelsen gräver en brunn.", from(document, meeting, 3, 3)),
                noted("dig", "en brunn", from(document, meeting, 3, 3)),
                noted("dig", "En brunn till grävs.", from(document, meeting, 4, 4)),
                noted("other", "en brunn", from(document, meeting, 3, 3)));

        assertThat(ids("brunn&kind=matter")).containsExactlyInAnyOrder("dig", "dig", "other");
        assertThat(items("brunn&kind=matter"))
                .extracting(hit -> hit.at("/thing/id").asString() + " "
                        + hit.at("/why/sources/0/lines").asString())
                .containsExactlyInAnyOrder("dig 3", "dig 4", "other 3");
        assertThat(parts("brunn&kind=matter&limit=1")).hasSize(3);
    }

    @Test
    void kind_period_and_day_narrow_it_down() throws Exception {
        record(
                raised("narrow", "Vindkraften"),
                noted("narrow", "Vindkraften utreds", "2020-01-10"),
                noted("narrow", "Vindkraften byggs", "2020-02-10"));

        assertThat(items("vindkraften")).hasSize(3);
        assertThat(items("vindkraften&asOf=2020-01-31")).hasSize(2);
        assertThat(items("vindkraften&from=2020-02-01")).hasSize(1);
        assertThat(items("vindkraften&from=2020-01-01&to=2020-01-31")).hasSize(1);
        assertThat(items("vindkraften&kind=matter")).hasSize(3);
        assertThat(items("vindkraften&kind=person")).isEmpty();
    }

    @Test
    void who_may_not_see_something_does_not_find_it() throws Exception {
        record(raised("open", "Hemligheten"), raised("secret", "Hemligheten"));
        asking.now = event -> !event.keys().contains(new Key("matter", "secret"));

        assertThat(ids("hemligheten")).containsExactly("open");
    }

    @Test
    void parts_follow_each_other_while_the_log_grows() throws Exception {
        for (int i = 0; i < 5; i++) {
            record(raised("part" + i, "Stenbrottet"));
        }
        assertThat(parts("stenbrottet&limit=2")).containsExactly("part4", "part3", "part2", "part1", "part0");
    }

    /** What is found, part by part, while something else is recorded after each. */
    private List<String> parts(String q) throws Exception {
        var found = new ArrayList<String>();
        var part = json(get(q));
        while (true) {
            assertThat(part.has("items")).as(part.toString()).isTrue();
            part.at("/items").forEach(hit -> found.add(hit.at("/thing/id").asString()));
            record(raised("later" + found.size(), "Annat"));
            if (part.at("/next").isNull()) {
                return found;
            }
            part = json(send(URI.create(part.at("/next").asString())));
        }
    }

    @Test
    void what_cannot_be_sought_is_told_with_what_would_be_right() throws Exception {
        assertThat(send(address("")).statusCode()).isEqualTo(400);
        assertThat(get("x&kind=bod").body()).contains("'bod'", "one of", "body");
        assertThat(get("x&after=1").body()).contains("next");
        assertThat(get("x&from=i går").statusCode()).isEqualTo(400);
        assertThat(get("((\"*-").statusCode()).isEqualTo(200);
    }

    /** @return the day before it, at whose end nothing of it was known */
    private LocalDate theNextDay() {
        var now = clock.instant();
        clock.set(now.plus(Duration.ofDays(2)).toString());
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    }

    private long record(KlubbaEvent... events) {
        recorded = Facts.record(commands, events);
        return recorded;
    }

    private static KlubbaEvent raised(String id, String title) {
        return new MatterRaised(new MatterId(id), Words.of(title), null, Occurrence.UNDATED);
    }

    private static KlubbaEvent noted(String matter, String words, String day) {
        return new InformationNoted(List.of(new MatterId(matter)), Words.of(words), on(day));
    }

    private static KlubbaEvent noted(String matter, String words, Basis basis) {
        return new InformationNoted(
                List.of(new MatterId(matter)),
                Words.of(words),
                new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of()));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private DocumentId keep(String twoDigits, String text) {
        var document = new DocumentId(twoDigits.repeat(32));
        var bytes = text.getBytes(UTF_8);
        new BlobStore(client.getDatabase(database)).keep(document.value(), bytes);
        record(new DocumentKept(
                document, Words.of(twoDigits + ".txt"), bytes.length, "text/plain", Occurrence.UNDATED));
        return document;
    }

    private static Basis from(DocumentId document, MeetingId meeting, int first, int last) {
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var source = new Source(document, new Source.Range(first, last), null);
        return new Basis(meeting, null, ItemNumber.of(1), clause, null, List.of(source), null);
    }

    private boolean inFiles(String word) throws IOException {
        try (var files = Files.list(index.folder())) {
            return files.anyMatch(file -> contains(file, word));
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }

    private JsonNode only(String q) throws Exception {
        var items = items(q);
        assertThat(items).as(q).hasSize(1);
        return items.getFirst();
    }

    private List<String> ids(String q) throws Exception {
        return items(q).stream().map(hit -> hit.at("/thing/id").asString()).toList();
    }

    private List<JsonNode> items(String q) throws Exception {
        var answer = get(q);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).at("/items").valueStream().toList();
    }

    /** @param q what is sought, and further parameters after an ampersand */
    private HttpResponse<String> get(String q) throws Exception {
        var parts = q.split("&");
        var query = new StringBuilder("?q=").append(URLEncoder.encode(parts[0], UTF_8));
        for (int i = 1; i < parts.length; i++) {
            query.append('&').append(parts[i].replace(" ", "%20").replace("å", "%C3%A5"));
        }
        return send(address(query.append("&atLeast=").append(recorded).toString()));
    }

    private URI address(String query) {
        return URI.create("http://127.0.0.1:" + port + "/api/search" + query);
    }

    private static HttpResponse<String> send(URI address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
