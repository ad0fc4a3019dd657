package se.klubba.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;

/** Where a process of the log spends its time, by JDK Flight Recorder: in one of its own, since to be recorded costs something. */
record Profile(Path file) {
    private static final int SHOWN = 12;
    private static final int TIMES = 200;
    private static final String MATTER = "the-one-that-is-read";

    /** @param from the first of these that a stack has, looked at from its top, is where the time goes to */
    private record Part(String name, List<String> from) {}

    private static final List<Part> PARTS = List.of(
            new Part("events to and from JSON", List.of("tools.jackson.", "se.klubba.axon.mongodb.EventJson")),
            new Part("the driver and BSON", List.of("com.mongodb.", "org.bson.")),
            new Part("the log", List.of("se.klubba.axon.mongodb.")),
            new Part("the framework", List.of("org.axonframework.")),
            new Part("the benchmark itself", List.of("se.klubba.benchmarks.")));

    static Profile inNewFile() throws IOException {
        return new Profile(Files.createTempDirectory("benchmarks-").resolve("log.jfr"));
    }

    /** Does everything that is measured elsewhere, and measures nothing. */
    void record(String uri, Parameters parameters) {
        var options = List.of(
                "-Xmx512m", "-XX:StartFlightRecording:filename=" + file + ",settings=profile", "-Xlog:jfr+startup=off");
        var database = "profile-" + UUID.randomUUID().toString().substring(0, 8);
        try (var ours = Apart.start(
                System.getProperty("java.class.path"),
                Ours.class.getName(),
                options,
                List.of(uri, database, Ours.VIEWED))) {
            for (var act : List.of("append", "command")) {
                ours.ask(act + " 16 " + parameters.warmUp().toMillis());
            }
            ours.ask("fill " + parameters.read() + " 10 " + MATTER);
            ours.ask("read");
            ours.ask("stream " + MATTER + " " + TIMES);
            ours.ask("follow " + TIMES);
        }
    }

    /** As Markdown. */
    String summary() {
        var samples = samples();
        if (samples.isEmpty()) {
            return "No sample was taken.\n";
        }
        return samples.size()
                + " samples of running Java code in one more process, which appends, decides, reads everything and by tag, and keeps a view; by what ran:\n\n"
                + table("what", counted(samples, Profile::part), samples.size())
                + "\nand the methods on top:\n\n"
                + table("method", counted(samples, Profile::top), samples.size());
    }

    private List<RecordedEvent> samples() {
        try {
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                    .filter(event -> event.getStackTrace() != null
                            && !event.getStackTrace().getFrames().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> counted(List<RecordedEvent> samples, Function<RecordedEvent, String> by) {
        return new HashMap<>(samples.stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }

    private static String part(RecordedEvent sample) {
        for (var frame : sample.getStackTrace().getFrames()) {
            var type = frame.getMethod().getType().getName();
            for (var part : PARTS) {
                if (part.from().stream().anyMatch(type::startsWith)) {
                    return part.name();
                }
            }
        }
        return "the JDK: hand-over between threads and the rest";
    }

    private static String top(RecordedEvent sample) {
        RecordedFrame frame = sample.getStackTrace().getFrames().getFirst();
        return "`" + frame.getMethod().getType().getName() + "."
                + frame.getMethod().getName() + "`";
    }

    private static String table(String head, Map<String, Long> counts, int all) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .map(e -> "| " + e.getKey() + " | " + Math.round(100.0 * e.getValue() / all) + " % |\n")
                .collect(Collectors.joining("", "| " + head + " | share |\n|---|---:|\n", ""));
    }
}
