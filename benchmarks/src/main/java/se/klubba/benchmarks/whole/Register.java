package se.klubba.benchmarks.whole;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.benchmarks.load.Heap;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Share;
import se.klubba.benchmarks.load.Subject;
import se.klubba.standalone.StandaloneApplication;

/** Both sides in one process. */
public final class Register {
    /** So seldom that asking costs nothing beside what is measured. */
    private static final int AGAIN_MILLIS = 1000;

    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();
    private final long begun;

    private Register(ConfigurableApplicationContext application, long begun) {
        this.application = application;
        this.begun = begun;
    }

    /** Begins to make every view out of what the log of that database has. */
    public static ConfigurableApplicationContext start(String uri, String database) {
        return SpringApplication.run(
                StandaloneApplication.class,
                "--spring.mongodb.uri=" + uri,
                "--axon.mongodb.database=" + database,
                "--server.port=0",
                "--klubba.open=true",
                "--spring.main.log-startup-info=false",
                "--logging.level.root=warn");
    }

    /** @param begun by the nanosecond clock, when it was started */
    public static Subject over(ConfigurableApplicationContext application, long begun) {
        var register = new Register(application, begun);
        return new Subject()
                .answers("built", _ -> register.built())
                .answers(
                        "port",
                        _ -> application.getEnvironment().getRequiredProperty("local.server.port", Double.class))
                .answers("command", words -> register.command(Integer.parseInt(words[0])))
                .answers("heap", _ -> Heap.peak());
    }

    /** The arguments are the address of a server and the name of a database. */
    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        Heap.forget();
        try (var application = start(arguments[0], arguments[1])) {
            Served.serve(over(application, begun));
        }
    }

    /** Events of the log a second, from the start of the application until every view is served as far as the log goes. */
    private double built() {
        var views = application.getBean(Views.class);
        long head = application.getBean(EventLog.class).head();
        while (!served(views.progress(), head)) {
            try {
                Thread.sleep(AGAIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return head * 1e9 / (System.nanoTime() - begun);
    }

    private static boolean served(List<Progress> all, long head) {
        return all.stream().allMatch(view -> !view.rebuilding() && view.position() >= head);
    }

    /** Milliseconds for a command over HTTP, the median of so many. */
    private double command(int times) {
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            long sent = System.nanoTime();
            var answer = establish("Råd " + UUID.randomUUID());
            took[i] = (System.nanoTime() - sent) / 1e6;
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
        }
        return Share.of(took, 50);
    }

    private HttpResponse<String> establish(String name) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var body = "{\"name\": \"" + name + "\", \"kind\": \"council\", \"happenedOn\": \"2026-01-15\"}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/bodies"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
