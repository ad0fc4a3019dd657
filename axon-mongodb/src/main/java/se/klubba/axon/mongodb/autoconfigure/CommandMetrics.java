package se.klubba.axon.mongodb.autoconfigure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import se.klubba.axon.mongodb.commands.CommandListener;

/** Commands as meters; their names are in the module's README. */
final class CommandMetrics implements CommandListener {
    private final Counter retries;
    private final Counter overloaded;

    CommandMetrics(MeterRegistry registry) {
        this.retries = Counter.builder("axon.mongodb.commands.retries")
                .description("Attempts at a command that were not its first, because the log had gone on")
                .register(registry);
        this.overloaded = Counter.builder("axon.mongodb.commands.overloaded")
                .description("Commands that were refused because too many were under way")
                .register(registry);
    }

    @Override
    public void again() {
        retries.increment();
    }

    @Override
    public void overloaded() {
        overloaded.increment();
    }
}
