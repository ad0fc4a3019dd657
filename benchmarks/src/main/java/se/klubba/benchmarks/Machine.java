package se.klubba.benchmarks;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;

/** What the figures hold for. */
final class Machine {
    private Machine() {}

    static String told() throws IOException {
        var memory = ((com.sun.management.OperatingSystemMXBean)
                                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                >> 30;
        return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), " + memory + " GB, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    private static String processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    static String server(String uri) {
        try (var client = MongoClients.create(uri)) {
            return Objects.requireNonNull(client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version"));
        }
    }
}
