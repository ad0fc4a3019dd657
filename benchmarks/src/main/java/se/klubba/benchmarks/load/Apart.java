package se.klubba.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The other end of {@link Served}: a JVM of the same version, with a class path of its own. */
public final class Apart implements AutoCloseable {
    private final String name;
    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    private Apart(String name, Process process) {
        this.name = name;
        this.process = process;
        this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
        this.answers = process.inputReader(UTF_8);
    }

    /** @param options of the JVM; {@code arguments} are those of the main class */
    public static Apart start(String classPath, String mainClass, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp", classPath));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true"));
        command.addAll(options);
        command.add(mainClass);
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var apart = new Apart(mainClass, process);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop " + mainClass));
            apart.answer("to begin");
            return apart;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where it failed, or has ended */
    public double ask(String question) {
        tell(question);
        return answer(question);
    }

    /** The first half of {@link #ask}: so two can be asked at once. */
    public void tell(String question) {
        questions.println(question);
    }

    /** The other half. */
    public double answer(String question) {
        try {
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(Served.ANSWER)) {
                    return Double.parseDouble(line.substring(Served.ANSWER.length()));
                }
                if (line.startsWith(Served.FAILED)) {
                    throw new IllegalStateException(name + ", asked " + question + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(name + " ended when it was asked " + question);
    }

    @Override
    public void close() {
        questions.close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
