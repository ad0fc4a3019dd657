package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.documents.Documents;
import se.klubba.kernel.DocumentId;
import se.klubba.record.event.RecordEvent.DocumentKept;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DocumentsOverHttpContract {
    private static final byte[] MINUTES = "§ 1\r\nMötet öppnas.\r\n".getBytes(StandardCharsets.UTF_8);

    private CommandSide side;

    /** As it is run on one of the stores. */
    abstract CommandSide start();

    @BeforeEach
    void open() {
        side = start();
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_document_is_kept_by_its_hash_and_sent_twice_it_is_kept_once() {
        var first = side.postBytes(
                "/api/documents?name=m%C3%B6te%201.txt", MINUTES, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var hash = json(first).path("document").asString();
        assertThat(first.headers().firstValue("Location")).hasValue("/api/documents/" + hash);
        assertThat(first.headers().firstValue("Klubba-Position")).hasValue("1");
        var again = side.postBytes("/api/documents?name=other.txt", MINUTES);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("document").asString()).isEqualTo(hash);

        assertThat(side.log())
                .singleElement()
                .satisfies(e -> assertThat(e.payload()).isInstanceOfSatisfying(DocumentKept.class, kept -> {
                    assertThat(kept.name().text()).isEqualTo("möte 1.txt");
                    assertThat(kept.bytes()).isEqualTo(MINUTES.length);
                    assertThat(kept.mediaType()).isEqualTo("text/plain");
                }));
        var documents = side.bean(Documents.class);
        assertThat(documents.bytes(new DocumentId(hash))).isEqualTo(MINUTES);
        assertThat(documents.named("möte 1.txt")).containsExactly(new DocumentId(hash));
    }

    @Test
    void one_that_is_too_large_is_refused_and_nothing_is_kept() {
        var large = new byte[(25 << 20) + 1];
        var refused = side.postBytes("/api/documents?name=large.bin", large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).path("code").asString()).isEqualTo("too-large");
        assertThat(side.log()).isEmpty();
        assertThat(side.bean(Documents.class).bytes(Documents.idOf(large))).isNull();
    }

    @Test
    void the_largest_is_kept() {
        var largest = new byte[25 << 20];
        assertThat(side.postBytes("/api/documents?name=largest.bin", largest).statusCode())
                .isEqualTo(201);
        assertThat(side.bean(Documents.class).bytes(Documents.idOf(largest))).isEqualTo(largest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b.txt", "..%2Fetc%2Fpasswd", "..", "C:%5Ca.txt", "a%0Ab.txt", "a%C2%85b.txt"})
    void what_is_no_name_of_a_file_is_malformed(String name) {
        var refused = side.postBytes("/api/documents?name=" + name, MINUTES);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(json(refused).path("field").asString()).isEqualTo("name");
        assertThat(json(refused).path("detail").asString()).contains("without its folders");
        assertThat(side.log()).isEmpty();
    }

    @Test
    void a_name_has_255_characters_at_the_most() {
        assertThat(side.postBytes("/api/documents?name=" + "a".repeat(256), MINUTES)
                        .statusCode())
                .isEqualTo(400);
        assertThat(side.postBytes("/api/documents?name=" + "a".repeat(255), MINUTES)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void one_without_a_name_or_without_bytes_is_malformed() {
        assertThat(side.postBytes("/api/documents", MINUTES).statusCode()).isEqualTo(400);
        assertThat(side.postBytes("/api/documents?name=a", new byte[0]).statusCode())
                .isEqualTo(400);
        var form = side.postBytes("/api/documents?name=a", MINUTES, "Content-Type", "multipart/form-data; boundary=x");
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).contains("not a form");
    }
}
