package se.klubba.standalone;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Which share of the work a process has where there are several: {@code klubba.side=command} keeps no views, {@code klubba.side=query} keeps them, as
 * one does that is told nothing. Either answers everything, so that no request can go wrong.
 */
public final class Side implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String PROPERTY = "klubba.side";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var side = environment.getProperty(PROPERTY);
        if (side == null) {
            return;
        }
        if (environment.getProperty("spring.mongodb.uri", "").isEmpty()) {
            throw new Refused(PROPERTY + " is for processes that share a server: spring.mongodb.uri has to name it");
        }
        switch (side) {
            case "command" ->
                environment
                        .getPropertySources()
                        .addLast(new MapPropertySource(PROPERTY, Map.of("axon.mongodb.projections.enabled", "false")));
            case "query" -> {}
            default -> throw new Refused(PROPERTY + " is command or query, not " + side);
        }
    }

    /** It cannot be started so. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }
}
