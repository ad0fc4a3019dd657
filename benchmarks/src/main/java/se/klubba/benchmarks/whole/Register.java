package se.klubba.benchmarks.whole;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.benchmarks.load.Apart;
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

    /** In a process of its own. */
    public static Apart apart(String uri, String database, String heap) {
        return Apart.start(
                System.getProperty("java.class.path"), Register.class.getName(), List.of(heap), List.of(uri, database));
    }

    /** Begins to make every view and the search index out of what the log of that database has. */
    public static ConfigurableApplicationContext start(String uri, String database) {
        var application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers(context -> {
            var waiting = new Waiting();
            context.getBeanFactory().registerSingleton("waiting", waiting);
            context.getBeanFactory().registerSingleton("listening", (MongoClientSettingsBuilderCustomizer)
                    settings -> settings.addCommandListener(waiting));
        });
        return application.run(
                "--spring.mongodb.uri=" + uri,
                "--klubba.data=" + Path.of(System.getProperty("java.io.tmpdir"), "klubba-" + database),
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
                .answers("searchable", _ -> register.searchable())
                .answers("forget", _ -> application.getBean(Waiting.class).forget())
                .answers("commands", _ -> application.getBean(Waiting.class).commands())
                .answers("waited", _ -> application.getBean(Waiting.class).millis())
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
        return sinceBegun(() -> served(views.progress(), head));
    }

    /** Likewise, until the search answers of all of it. */
    private double searchable() {
        return sinceBegun(() -> get("/api/search?q=a&limit=1").statusCode() == 200);
    }

    private double sinceBegun(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                Thread.sleep(AGAIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return application.getBean(EventLog.class).head() * 1e9 / (System.nanoTime() - begun);
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
        var body = "{\"name\": \"" + name + "\", \"kind\": \"council\", \"happenedOn\": \"2026-01-15\"}";
        return send(request("/api/bodies")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
