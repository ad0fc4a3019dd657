package se.klubba.benchmarks.ours;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.autoconfigure.AxonMongodbAutoConfiguration;
import se.klubba.axon.mongodb.autoconfigure.AxonMongodbProperties;
import se.klubba.axon.mongodb.commands.CommandHandlers;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.Views;

/** The smallest application there is: an event, a command, and a view of each matter. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({MongoAutoConfiguration.class, AxonMongodbAutoConfiguration.class})
class Application {
    static final String VIEWED = "viewed";

    /** What nobody writes in it. */
    record Unsaid(String text) {}

    @Bean
    EventTypes events() {
        return EventTypes.of(List.of(Said.class));
    }

    @Bean
    ContentType<Unsaid> content() {
        return new ContentType<>(Unsaid.class, Unsaid::text, Unsaid::new, new Unsaid(""));
    }

    @Bean
    TagsOf tags() {
        return (payload, _) -> ((Said) payload).tags();
    }

    @Bean
    CommandHandlers handlers() {
        return new CommandHandlers("say", new Say.Handler());
    }

    /** Only where it is asked for: whoever appends to a log that views follow shares the machine with them. */
    @Bean
    @Profile(VIEWED)
    MatterView matterView() {
        return new MatterView();
    }

    @Bean
    @Profile(VIEWED)
    Delay delay(MongoClient client, Commands commands, Views views, MatterView view, AxonMongodbProperties properties) {
        return new Delay(client.getDatabase(properties.database()).getCollection("log"), commands, views, view);
    }

    /** @param properties as {@code name=value} */
    static ConfigurableApplicationContext start(String uri, String database, String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.mongodb.uri=" + uri, "axon.mongodb.database=" + database)
                .properties(properties)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }
}
