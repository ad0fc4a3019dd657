package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.acts.FoundRules;
import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.Source;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.records.resolving.Verbs;
import se.klubba.records.schema.RecordSchema;
import tools.jackson.databind.json.JsonMapper;

/** Which document a file points into, by its name or by its hash, and what cannot be pointed into. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordDocumentsTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    /** The first byte alone is no text in UTF-8. */
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, 0, 1};

    private static String first;
    private static String second;
    private static String picture;

    @BeforeAll
    static void keep() {
        first = kept("same.txt", "Rådet möttes.\n".getBytes(StandardCharsets.UTF_8));
        second = kept("same.txt", "Rådet möttes igen.\n".getBytes(StandardCharsets.UTF_8));
        picture = kept("picture.jpg", PICTURE);
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String kept(String name, byte[] bytes) {
        var answer = SIDE.postBytes("/api/documents?name=" + name, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("document").asString();
    }

    /** @param heading what the heading says beside the body and the day; begins with a comma */
    private static String file(String on, String heading) {
        return """
                meeting: {body: rådet, on: %s%s}
                names: {bodies: {rådet: {name: Rådet, kind: council}}, matters: {växande: Att växa}}
                items:
                - item: 1
                  title: Växande
                  matters: [växande]
                  running:
                  - {key: a, source: {lines: 1}, effects: [{layOnRecord: {}}]}
                """.formatted(on, heading);
    }

    private static HttpResponse<String> send(String yaml) {
        return send(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(byte[] yaml) {
        return SIDE.postBytes("/api/records?name=f.yaml", yaml, "Content-Type", "application/yaml");
    }

    private static Stream<String> codes(HttpResponse<String> refused) {
        return json(refused)
                .path("faults")
                .valueStream()
                .map(f -> f.path("code").asString());
    }

    private static Stream<String> pointedInto(String on) {
        return SIDE.log().stream()
                .<DecisionRecorded>mapMulti((e, to) -> {
                    if (e.payload() instanceof DecisionRecorded d
                            && d.at().happenedOn() != null
                            && d.at().happenedOn().toString().equals(on)) {
                        to.accept(d);
                    }
                })
                .flatMap(d -> d.at().basis().sources().stream())
                .map(Source::document)
                .map(Object::toString);
    }

    @Test
    void of_two_documents_of_one_name_one_is_named_by_its_hash() {
        var ambiguous = send(file("2020-01-10", ", document: same.txt"));
        assertThat(ambiguous.statusCode()).as(ambiguous.body()).isEqualTo(422);
        assertThat(codes(ambiguous)).containsExactly("ambiguous-document");
        assertThat(json(ambiguous).at("/faults/0/message").asString()).contains(first, second);

        var byHash = send(file("2020-01-10", ", document: " + second));
        assertThat(byHash.statusCode()).as(byHash.body()).isEqualTo(201);
        assertThat(pointedInto("2020-01-10")).containsOnly(second);
    }

    @Test
    void a_hash_of_nothing_that_was_sent_is_an_unknown_document() {
        assertThat(codes(send(file("2020-01-11", ", document: " + "ab".repeat(32)))))
                .containsExactly("unknown-document");
    }

    @Test
    void a_picture_has_no_lines_whether_it_is_named_by_its_name_or_by_its_hash() {
        var length = SIDE.log().size();
        for (var named : new String[] {"picture.jpg", picture}) {
            var refused = send(file("2020-01-12", ", document: " + named));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(codes(refused)).as(named).containsExactly("not-a-text-document");
        }
        assertThat(SIDE.log()).hasSize(length);
    }

    @Test
    void lines_of_no_document_are_refused_and_lines_that_name_their_own_are_read() {
        var refused = send(file("2020-01-13", ""));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(codes(refused)).containsExactly("which-document");

        var own = file("2020-01-13", "").replace("lines: 1", "document: " + first + ", lines: 1");
        var recorded = send(own);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(pointedInto("2020-01-13")).containsOnly(first);
    }

    @Test
    void a_record_that_is_not_in_utf_8_is_refused() {
        var latin = send("meeting: {body: rådet, on: 2020-01-14}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.statusCode()).as(latin.body()).isEqualTo(400);
        assertThat(codes(latin)).containsExactly("not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n"})
    void a_record_without_anything_in_it_is_empty(String yaml) {
        var refused = send(yaml);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(codes(refused)).containsExactly("empty");
    }

    @Test
    void neither_an_anchor_nor_what_refers_to_one_is_taken() {
        var both = "meeting: &m {body: rådet, on: 2020-01-15}\nregister: *m\n";
        var reference = "meeting: *m\n";
        for (var yaml : new String[] {both, reference}) {
            var refused = send(yaml);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(codes(refused)).as(yaml).containsExactly("yaml-alias");
        }
    }

    @Test
    void the_schema_that_is_served_is_the_one_that_the_sample_and_the_two_minutes_are_valid_against() {
        var served = SIDE.get("/api/records/schema");
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/schema+json");
        var tested = JsonMapper.shared().writeValueAsString(RecordSchema.of(Verbs.of(FoundRules.rules())));
        assertThat(json(served)).isEqualTo(JsonMapper.shared().readTree(tested));
    }
}
