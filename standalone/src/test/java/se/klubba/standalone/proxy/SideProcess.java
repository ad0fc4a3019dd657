package se.klubba.standalone.proxy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.standalone.StandaloneApplication;

/** A side in a process of its own, ended with the test. */
final class SideProcess implements AutoCloseable {
    private static final Pattern HERE = Pattern.compile("Open it in a browser: (http://\\S+)/");
    private static final Pattern FIRST = Pattern.compile("(/first/\\S+)");
    private static final long PATIENCE_MINUTES = 4;

    private final Process process;
    private final CompletableFuture<URI> here = new CompletableFuture<>();
    private final StringBuffer said = new StringBuffer();
    private volatile @Nullable String first;

    private SideProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static SideProcess start(Path folder, String... arguments) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.createDirectories(folder);
        var line = Files.write(
                folder.resolve("arguments"),
                List.of("-cp", "\"" + classes.replace("\\", "\\\\") + "\"", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + line,
                StandaloneApplication.class.getName(),
                "--server.port=0",
                "--klubba.data=" + folder));
        command.addAll(List.of(arguments));
        return new SideProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                var link = FIRST.matcher(line);
                if (link.find()) {
                    first = link.group(1);
                }
                var address = HERE.matcher(line);
                if (address.find()) {
                    here.complete(URI.create(address.group(1)));
                }
            }
        } catch (IOException e) {
            here.completeExceptionally(e);
        }
        here.completeExceptionally(new IllegalStateException("it ended: " + said));
    }

    /** Where it listens, as soon as it does. */
    URI uri() throws Exception {
        return here.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    /** The path that it printed for the first account; null where it printed none. */
    @Nullable
    String first() {
        return first;
    }

    String said() {
        return said.toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
