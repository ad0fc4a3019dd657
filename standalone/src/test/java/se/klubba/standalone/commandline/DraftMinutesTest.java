package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftMinutesTest {
    @TempDir
    Path folder;

    private Path sample() throws IOException {
        var minutes = folder.resolve("2025-09-12.txt");
        try (var in = DraftMinutesTest.class.getResourceAsStream("/sample/2025-09-12.txt")) {
            Files.copy(Objects.requireNonNull(in), minutes, StandardCopyOption.REPLACE_EXISTING);
        }
        return minutes;
    }

    @Test
    void minutes_become_yaml_or_json_by_the_name_of_the_file() throws IOException {
        var minutes = sample();
        var yaml = folder.resolve("draft.yaml");
        assertThat(Ran.of("draft", minutes.toString(), "-o", yaml.toString()).exit())
                .isZero();
        assertThat(Files.readString(yaml)).startsWith("meeting:").contains("Samverkansrådet i Norrlunda län");
        var json = folder.resolve("draft.json");
        assertThat(Ran.of("draft", minutes.toString(), "-o", json.toString()).exit())
                .isZero();
        var read = JsonMapper.builder().build().readTree(Files.readAllBytes(json));
        assertThat(read.at("/items/2/clauses/0/effects/0/adopt").asString()).isEqualTo("p3/1");
        assertThat(read.at("/items/2/clauses/0/source/lines").asInt()).isEqualTo(25);
        assertThat(read.at("/items/2/clauses/0/words").asString()).startsWith("att anta överenskommelsen");
        assertThat(Ran.of("draft", minutes.toString(), "-o", json.toString()).err())
                .contains("is there already");
    }

    @Test
    void the_text_of_another_kind_of_document_is_written_beside_it() throws IOException {
        var old = folder.resolve("gammalt.txt");
        Files.write(old, Files.readString(sample()).getBytes(Charset.forName("windows-1252")));
        var ran = Ran.of(
                "draft", old.toString(), "-o", folder.resolve("gammalt.yaml").toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("klubba-text/1");
        var text = folder.resolve("gammalt.txt.txt");
        assertThat(Files.readString(text)).contains("Närvarande: Maj Lindström");
        var json = Ran.of(
                "draft", old.toString(), "-o", folder.resolve("gammalt.json").toString());
        assertThat(json.exit())
                .as("the same text is there already: " + json.err())
                .isZero();
        Files.writeString(text, "något annat");
        assertThat(Ran.of(
                                "draft",
                                old.toString(),
                                "-o",
                                folder.resolve("tredje.json").toString())
                        .err())
                .contains("gammalt.txt.txt is there already");
    }

    @Test
    void what_is_no_minutes_is_told_in_a_sentence() throws IOException {
        var letter = folder.resolve("brev.txt");
        Files.writeString(letter, "Hej! Tack för senast.");
        assertThat(Ran.of("draft", letter.toString())).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("does not look like minutes");
        });
        assertThat(Ran.of("draft", folder.resolve("saknas.txt").toString()).err())
                .contains("there is no file");
    }
}
