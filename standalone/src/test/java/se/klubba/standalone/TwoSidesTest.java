package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;
import se.klubba.standalone.testing.Running;

/** Two processes that share a server and nothing else. */
@RequiresRealMongo
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoSidesTest {
    @TempDir
    Path data;

    private static HttpResponse<String> get(Running side, String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(side.uri(path)).header("Authorization", "Bearer " + token);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private Running side(String name, String database) {
        return Running.in(
                data.resolve(name),
                "--spring.mongodb.uri=" + Stores.REAL.uri(),
                "--axon.mongodb.database=" + database,
                "--klubba.open=false",
                "--klubba.side=" + name);
    }

    @Test
    void a_login_at_one_holds_at_the_other_and_what_one_records_the_other_tells() throws Exception {
        var database = "test-" + UUID.randomUUID();
        try (var query = side("query", database);
                var command = side("command", database)) {
            var first = query.bean(FirstAccount.class.getName(), FirstAccount.class);
            var account = first.make(Objects.requireNonNull(first.link()), "Första", "");
            var token = query.bean(Tokens.class.getName(), Tokens.class)
                    .make(account.id(), "skript", true, null, null)
                    .text();
            var body = "{\"body\": \"n\", \"name\": \"Nätet\", \"kind\": \"network\"}".getBytes(StandardCharsets.UTF_8);
            var noted = command.post("/api/bodies/note", "application/json", body, "Authorization", "Bearer " + token);
            assertThat(noted.statusCode()).as(noted.body()).isEqualTo(201);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> get(query, "/api/bodies", token).body().contains("Nätet"));
            // either answers everything
            assertThat(get(command, "/api/bodies/n", token).body()).contains("Nätet");
            assertThat(query.post("/api/bodies/note", "application/json", body, "Authorization", "Bearer " + token)
                            .statusCode())
                    .isIn(200, 409);
            assertThat(get(command, "/api/bodies", "klubba_nothing").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_side_is_of_a_shared_server_and_one_of_two() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(StandaloneApplication.class)
                        .run("--klubba.side=query", "--klubba.data=" + data))
                .hasStackTraceContaining("spring.mongodb.uri has to name it");
        assertThatThrownBy(() -> side("both", "nothing")).hasStackTraceContaining("command or query");
    }
}
