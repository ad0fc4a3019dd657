package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.standalone.StandaloneApplication;

/** Gives a test the {@link Register} that it asks for, started once for all tests of reports: the invented sample, or the two real minutes. */
final class Registers implements ParameterResolver {
    /** The one with the two real minutes. */
    static final class Minutes extends Register {
        private static final Path TEXTS = Path.of(System.getProperty("klubba.minutes", "../../shared/minutes"));

        @Override
        void fill() throws IOException {
            for (var meeting : new String[] {"2019-08-30", "2020-02-07"}) {
                send(
                        "/api/documents?name=" + meeting + ".txt",
                        "text/plain",
                        Files.readAllBytes(TEXTS.resolve(meeting + ".txt")));
                try (var file = Minutes.class.getResourceAsStream("/records/" + meeting + ".yaml")) {
                    send(
                            "/api/records?name=" + meeting + ".yaml",
                            "application/yaml",
                            Objects.requireNonNull(file).readAllBytes());
                }
            }
        }
    }

    /** The one with the invented sample. */
    static final class Sample extends Register {
        @Override
        void fill() {
            send("/api/sample", "application/json", new byte[0]);
        }
    }

    /** An application of its own, over HTTP. */
    abstract static class Register implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final EmbeddedMongo store = EmbeddedMongo.inMemory();
        private final ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        StandaloneApplication.class)
                .run("--server.port=0", "--spring.mongodb.uri=" + store.uri());

        abstract void fill() throws IOException;

        /** @param question its parameters, in JSON */
        Told run(String report, String question) {
            return new Told(EventJson.mapper()
                    .readTree(send(
                            "/api/reports/" + report, "application/json", question.getBytes(StandardCharsets.UTF_8))));
        }

        String send(String path, String type, byte[] body) {
            var port = application.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", type)
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofByteArray(body));
            try {
                var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
                return answer.body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            client.close();
            application.close();
            store.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Register.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var kind = parameter.getParameter().getType();
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Registers.class))
                .computeIfAbsent(kind, _ -> filled(kind == Minutes.class ? new Minutes() : new Sample()));
    }

    private static Register filled(Register register) {
        try {
            register.fill();
            return register;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
