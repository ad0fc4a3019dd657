package se.klubba.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code mongod} of this machine with a data folder of its own; both are gone when it is closed or the JVM ends. */
final class LocalMongod extends RealMongo {
    private final MongodProcess process;
    private final int port;
    private final @Nullable Administrator administrator;

    private LocalMongod(MongodProcess process, int port, @Nullable Administrator administrator) {
        this.process = process;
        this.port = port;
        this.administrator = administrator;
    }

    /** The first that runs on the PATH or in {@code .tools/} of this folder or one above it. */
    static @Nullable Path binary() {
        return Binary.FOUND;
    }

    private static final class Binary {
        static final @Nullable Path FOUND = candidates()
                .map(folder -> folder.resolve("mongod"))
                .filter(Files::isExecutable)
                .filter(Binary::runs)
                .findFirst()
                .orElse(null);

        private static Stream<Path> candidates() {
            var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
            var here = Path.of(System.getProperty("user.dir")).toAbsolutePath();
            return Stream.concat(
                    Stream.of(path.split(File.pathSeparator))
                            .filter(folder -> !folder.isBlank())
                            .map(Path::of),
                    Stream.iterate(here, Objects::nonNull, Path::getParent).map(folder -> folder.resolve(".tools")));
        }

        private static boolean runs(Path binary) {
            try {
                return new ProcessBuilder(binary.toString(), "--version")
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    static LocalMongod start(Path binary, @Nullable Administrator administrator, List<String> arguments) {
        try {
            var folder = Files.createTempDirectory("klubba-mongod-");
            int port = MongodProcess.freePort();
            var all = new ArrayList<>(arguments);
            if (administrator != null) {
                all.addAll(List.of(
                        "--auth", "--keyFile", keyFile(folder, administrator).toString()));
            }
            var process = MongodProcess.start(binary, folder, MongodProcess.Data.REMOVED, port, all);
            var server = new LocalMongod(process, port, administrator);
            server.comeUp();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be started", e);
        }
    }

    private void comeUp() {
        AtTheEnd.run("stop mongod", this::close);
        try {
            ReplicaSet.initiate(directUri(), "127.0.0.1:" + port, process::isAlive);
            if (administrator != null) {
                administrator.createAt(directUri());
            }
        } catch (RuntimeException e) {
            close();
            throw new IllegalStateException("mongod could not be started:\n" + process.output(), e);
        }
    }

    private static Path keyFile(Path folder, Administrator administrator) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, administrator.password().replace("-", ""), UTF_8);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private String directUri() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
    }

    @Override
    public String uri() {
        var user = administrator == null ? "" : administrator.name() + ":" + administrator.password() + "@";
        return "mongodb://" + user + "127.0.0.1:" + port + "/?replicaSet=" + ReplicaSet.NAME;
    }

    @Override
    public void close() {
        process.close();
    }
}
