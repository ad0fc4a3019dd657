package se.klubba.benchmarks.whole;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.Who;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;
import se.klubba.standalone.StandaloneApplication;

/** The whole application with logins, over the sample: what a page costs those who have logged in. */
public final class LoggedIn {
    private static final int AT_ONCE = 4;
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AccountId account;
    private final List<String> cookies = new ArrayList<>();

    private LoggedIn(ConfigurableApplicationContext application) {
        this.application = application;
        var first = application.getBean(FirstAccount.class);
        this.account =
                first.make(Objects.requireNonNull(first.link()), "Mätning", "").id();
    }

    /** The arguments are the address of a server and the name of an empty database. */
    public static void main(String[] arguments) throws IOException {
        try (var application = SpringApplication.run(
                StandaloneApplication.class,
                "--spring.mongodb.uri=" + arguments[0],
                "--axon.mongodb.database=" + arguments[1],
                "--klubba.search=",
                "--server.port=0",
                "--spring.main.log-startup-info=false",
                "--logging.level.root=warn")) {
            var logged = new LoggedIn(application);
            logged.loadSample();
            Served.serve(new Subject()
                    .answers("page", words -> logged.page(Integer.parseInt(words[0]), Integer.parseInt(words[1]))));
        }
    }

    private void loadSample() {
        var token = application.getBean(Tokens.class).make(account, "mätning", true, null, null);
        var request = HttpRequest.newBuilder(uri("/api/sample"))
                .header("Authorization", "Bearer " + token.text())
                .POST(HttpRequest.BodyPublishers.noBody());
        var answer = send(request.build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds for a page, the mean of so many that are asked for by so many sessions in turn, {@value #AT_ONCE} at once. */
    private double page(int sessions, int times) {
        while (cookies.size() < sessions) {
            cookies.add(session());
        }
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<?>>();
            for (int i = 0; i < times; i++) {
                var cookie = cookies.get(i % sessions);
                asked.add(threads.submit(() -> show(cookie)));
            }
            for (var each : asked) {
                each.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - began) / 1e6 / times;
    }

    private void show(String cookie) {
        var answer = send(HttpRequest.newBuilder(uri("/assignments"))
                .header("Cookie", "klubba=" + cookie)
                .header("Accept", "text/html")
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** A login, as it is kept after the password was right. */
    @SuppressWarnings("unchecked")
    private String session() {
        var sessions = (SessionRepository<Session>) application.getBean(SessionRepository.class);
        var session = sessions.createSession();
        session.setAttribute(
                CONTEXT,
                new SecurityContextImpl(new SignedIn(new Who(account, "password", null, Instant.now(), null))));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
