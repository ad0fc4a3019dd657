package se.klubba.standalone;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A port that is none is said before anything is started. */
public final class Ports implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int HIGHEST = 65535;
    private static final Pattern NUMBER = Pattern.compile("-1|\\d{1,5}");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        for (var property : List.of("server.port", "management.server.port")) {
            var port = context.getEnvironment().getProperty(property, "0").strip();
            if (!NUMBER.matcher(port).matches() || Integer.parseInt(port) > HIGHEST) {
                throw new Side.Refused(
                        property + " is a port, 1 to " + HIGHEST + ", or 0 for any that is free, not " + port);
            }
        }
    }
}
