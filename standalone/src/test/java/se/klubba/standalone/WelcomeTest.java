package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.FileSystemResource;
import se.klubba.standalone.testing.Running;

/** What a newcomer meets at the start. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WelcomeTest {
    @TempDir
    Path data;

    @Test
    void it_says_where_it_is_and_what_to_try_next_and_offers_the_sample_only_to_an_empty_register(CapturedOutput output)
            throws Exception {
        try (var klubba = Running.in(data)) {
            var here = klubba.uri("").toString();
            assertThat(output.getOut())
                    .contains(
                            "Klubba holds 0 facts. Open it in a browser: " + here + "/",
                            data.toAbsolutePath().toString(),
                            "curl -X POST " + here + "/api/sample",
                            here + "/api/bodies",
                            here + "/api/assignments?status=open",
                            here + "/swagger-ui.html",
                            klubba.uri("/actuator/health").toString());
            klubba.post("/api/bodies/note", "{'body': 'n', 'name': 'N', 'kind': 'network'}");
        }
        int before = output.getOut().length();
        try (var again = Running.in(data)) {
            assertThat(output.getOut().substring(before))
                    .contains("Klubba holds 1 facts. Open it in a browser: " + again.uri("/"))
                    .doesNotContain("/api/sample");
        }
    }

    @Test
    void the_first_start_prints_a_link_for_a_browser_and_leaves_a_token_for_the_owner_of_the_folder(
            CapturedOutput output) throws Exception {
        var file = data.resolve("token");
        try (var klubba = Running.in(data, "--klubba.open=false")) {
            var link = Pattern.compile("http://localhost:" + klubba.uri("").getPort() + "(/first/\\S+)")
                    .matcher(output.getOut());
            assertThat(link.find()).isTrue();
            assertThat(klubba.plain(link.group(1)).statusCode()).isEqualTo(200);
            assertThat(output.getOut()).contains("curl -H \"Authorization: Bearer $(cat " + file + ")\" -X POST");
            assertThat(klubba.plain("/api/bodies").statusCode()).isEqualTo(401);
            assertThat(klubba.post("/api/bodies/note", "{}").statusCode()).isEqualTo(403);
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        var token = Files.readString(file).strip();
        try (var again = Running.in(data, "--klubba.open=false")) {
            assertThat(Files.readString(file).strip()).isEqualTo(token);
            var noted = again.post(
                    "/api/bodies/note",
                    "application/json",
                    "{\"body\": \"n\", \"name\": \"N\", \"kind\": \"network\"}".getBytes(StandardCharsets.UTF_8),
                    "Authorization",
                    "Bearer " + token);
            assertThat(noted.statusCode()).as(noted.body()).isEqualTo(201);
        }
        assertThat(output.getOut()).doesNotContain(token);
    }

    @Test
    void a_register_that_is_open_to_all_says_so_and_listens_to_this_machine_alone(CapturedOutput output)
            throws Exception {
        assertThatThrownBy(() -> Running.in(data, "--server.address=0.0.0.0"))
                .hasStackTraceContaining("klubba.open lets whoever reaches the port do all");
        assertThatThrownBy(() -> Running.in(data, "--klubba.open=false", "--server.address=0.0.0.0"))
                .hasStackTraceContaining("without TLS: give it a certificate");
        try (var klubba = Running.in(data)) {
            assertThat(output.getOut()).contains("whoever reaches this port may do all");
            assertThat(klubba.plain("/api/bodies").statusCode()).isEqualTo(200);
            for (var page : List.of("/", "/bodies", "/log", "/help")) {
                assertThat(klubba.plain(page + "?lang=sv").body()).as(page).contains("<strong>Öppet register");
            }
        }
        try (var klubba = Running.in(data, "--klubba.open=yes")) {
            assertThat(klubba.plain("/api/bodies").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standalone", "command-side", "query-side"})
    void a_server_is_bound_to_loopback_unless_it_is_told_otherwise(String module) throws IOException {
        var file = new FileSystemResource("../" + module + "/src/main/resources/application.yaml");
        var addresses = new YamlPropertySourceLoader()
                .load(module, file).stream()
                        .map(source -> source.getProperty("server.address"))
                        .toList();
        assertThat(addresses)
                .singleElement()
                .satisfies(address -> assertThat(
                                InetAddress.getByName(String.valueOf(address)).isLoopbackAddress())
                        .isTrue());
    }
}
