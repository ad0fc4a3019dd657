package se.klubba.guards;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Management has a port of its own, on loopback, which no proxy reaches: the server's and a thousand, unless {@code
 * management.server.port} says another, or says nothing: then it is on that of the server. Who asks for any free port of the server gets one for management too.
 */
public final class ManagementPort implements EnvironmentPostProcessor {
    private static final String PORT = "management.server.port";
    private static final int BEYOND = 1000;
    private static final int USUAL = 8080;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(PORT)
                && environment.getProperty(PORT, "").isBlank()) {
            return; // said to be nothing of its own
        }
        int port = environment.getProperty("server.port", Integer.class, USUAL);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "klubba-management",
                        Map.of(PORT, port <= 0 ? port : port + BEYOND, "management.server.address", "127.0.0.1")));
    }
}
