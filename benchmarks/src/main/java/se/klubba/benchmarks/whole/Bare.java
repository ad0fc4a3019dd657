package se.klubba.benchmarks.whole;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;

/** What an answer costs that is nothing but one: the same server and JSON, one document by {@code _id}, no rules and no logins. */
public final class Bare {
    /** Where the page is that is one sentence. */
    public static final String PAGE = "/bare.html";

    /** All of Klubba, which looks for its parts in the packages of these, is not to find it. */
    private static final String PROFILE = "bare";

    private Bare() {}

    @SpringBootConfiguration
    @Profile(PROFILE)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Application {
        @Bean
        Endpoint endpoint(MongoClient client) {
            return new Endpoint(client.getDatabase("bare").getCollection("answers"));
        }
    }

    @RestController
    @Profile(PROFILE)
    static class Endpoint {
        private final MongoCollection<Document> answers;

        Endpoint(MongoCollection<Document> answers) {
            this.answers = answers;
        }

        @GetMapping("/bare/{id}")
        Map<String, Object> answer(@PathVariable String id) {
            var found = answers.find(new Document("_id", id)).first();
            if (found == null) {
                throw new IllegalStateException("nothing was kept as " + id);
            }
            return found;
        }

        @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
        String page() {
            return "<!doctype html><html lang=\"en\"><title>Bare</title><p>There is nothing but this sentence.</p></html>";
        }

        @PutMapping("/bare/{id}")
        void keep(@PathVariable String id, @RequestBody String answer) {
            answers.deleteOne(new Document("_id", id));
            var parsed = Document.parse("{\"answer\": " + answer + "}");
            answers.insertOne(new Document("_id", id).append("answer", parsed.get("answer")));
        }
    }

    public static ConfigurableApplicationContext start(MongoClient client) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("client", client));
        application.setAdditionalProfiles(PROFILE);
        return application.run("--server.port=0", "--spring.main.log-startup-info=false", "--logging.level.root=warn");
    }

    public static Subject over(ConfigurableApplicationContext application) {
        return new Subject()
                .answers(
                        "port",
                        _ -> application.getEnvironment().getRequiredProperty("local.server.port", Double.class));
    }

    /** The argument is the address of a server. */
    public static void main(String[] arguments) throws IOException {
        try (var client = MongoClients.create(arguments[0]);
                var application = start(client)) {
            Served.serve(over(application));
        }
    }
}
