package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.standalone.StandaloneApplication;

/** The sample register on the command line, from folder to server and back, and served again from there. */
@RequiresRealMongo
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferTest {
    @TempDir
    static Path folder;

    private static Path sample;
    private static Path export;

    @BeforeAll
    static void aRegisterWithTheSample() throws Exception {
        sample = folder.resolve("sample");
        export = folder.resolve("sample.jsonl");
        try (var application = start(sample)) {
            assertThat(post(application, "/api/sample").statusCode()).isLessThan(300);
        }
        assertThat(Ran.of("export", "--data=" + sample, export.toString()))
                .satisfies(ran -> assertThat(ran.exit()).as(ran.err()).isZero());
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(StandaloneApplication.class)
                .run("--server.port=0", "--klubba.open=true", "--klubba.data=" + data);
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext application, String path) throws Exception {
        return send(application, path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpResponse<String> send(
            ConfigurableApplicationContext application, String path, HttpRequest.Builder request) throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Ran ran(String... arguments) {
        var ran = Ran.of(arguments);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void from_a_folder_to_a_server_and_back_it_is_the_same_to_the_byte_and_is_served_again() throws Exception {
        var server = "--uri=" + RealMongo.shared().uri();
        var database = "--database=test-commandline-" + ProcessHandle.current().pid();
        var fromServer = folder.resolve("from-server.jsonl");
        var back = folder.resolve("back");
        var again = folder.resolve("again.jsonl");

        ran("import", server, database, export.toString());
        ran("export", server, database, fromServer.toString());
        ran("import", "--data=" + back, fromServer.toString());
        ran("export", "--data=" + back, again.toString());

        assertThat(fromServer).hasSameBinaryContentAs(export);
        assertThat(again).hasSameBinaryContentAs(export);
        assertThat(ran("verify", server, database).out())
                .isEqualTo(ran("verify", "--data=" + sample).out());
        try (var application = start(back)) {
            assertThat(send(application, "/api/bodies?q=programgrupp&atLeast=1", HttpRequest.newBuilder())
                            .body())
                    .contains("Programgrupp Barn och unga");
        }
    }

    @Test
    void what_is_exported_is_for_its_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export)))
                .isEqualTo("rw-------");
    }

    @Test
    void without_words_there_is_nothing_to_read() throws IOException {
        var without = folder.resolve("without.jsonl");
        ran("export", "--data=" + sample, "--without-words", without.toString());

        assertThat(Files.readString(export)).contains("Stina Åkerholm", "\"document\":");
        assertThat(Files.readString(without)).doesNotContain("Stina", "\"document\":", "salt");
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        var before = Files.size(export);
        assertThat(Ran.of("export", "--data=" + sample, export.toString())).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("is there already");
        });
        assertThat(export).hasSize(before);
    }

    @Test
    void a_register_with_events_takes_no_import_and_a_damaged_file_is_refused_by_its_line() throws IOException {
        assertThat(Ran.of("import", "--data=" + sample, export.toString())).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err())
                    .contains("nothing was imported", "events already")
                    .doesNotContain("\tat ");
        });
        var damaged = folder.resolve("damaged.jsonl");
        Files.writeString(damaged, Files.readString(export).replaceFirst("Stina", "Stine"));
        assertThat(Ran.of("import", "--data=" + folder.resolve("new"), damaged.toString()))
                .satisfies(ran -> {
                    assertThat(ran.exit()).isEqualTo(1);
                    assertThat(ran.err())
                            .containsPattern("nothing was imported: line \\d+: it was altered")
                            .doesNotContain("\tat ");
                });
    }
}
