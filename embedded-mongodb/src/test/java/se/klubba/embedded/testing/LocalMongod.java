package se.klubba.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code mongod} of this machine with a data folder of its own; both are gone when it is closed or the JVM ends. */
final class LocalMongod extends RealMongo {
    /**
     * A shell stands between the JVM and the server: it ends the server when its standard input ends, so a killed JVM leaves
     * nothing behind. First line out is the server's process id; the end of what it said follows if it failed.
     */
    private static final String KEEPER = """
            folder=$1; shift; exec 3<&0
            "$@" >"$folder/out" 2>&1 3<&- & server=$!; echo $server
            (read -r _ <&3; kill $server) 2>/dev/null & watch=$!
            wait $server; code=$?; kill $watch 2>/dev/null
            [ $code = 0 ] || tail -q -n 20 "$folder/out" "$folder/log"
            rm -rf "$folder"; exit $code
            """;

    private final Process keeper;
    private final int port;
    private final @Nullable Administrator administrator;

    private LocalMongod(Process keeper, int port, @Nullable Administrator administrator) {
        this.keeper = keeper;
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
            int port = freePort();
            var command = new ArrayList<>(List.of("sh", "-c", KEEPER, "keeper", folder.toString(), binary.toString()));
            command.addAll(List.of("--bind_ip", "127.0.0.1", "--port", Integer.toString(port)));
            command.addAll(List.of(
                    "--dbpath",
                    folder.toString(),
                    "--logpath",
                    folder.resolve("log").toString()));
            command.addAll(List.of("--replSet", ReplicaSet.NAME, "--oplogSize", "64", "--nounixsocket"));
            command.addAll(List.of("--wiredTigerCacheSizeGB", "0.25"));
            command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
            if (administrator != null) {
                command.addAll(List.of(
                        "--auth", "--keyFile", keyFile(folder, administrator).toString()));
            }
            command.addAll(arguments);
            var server = new LocalMongod(new ProcessBuilder(command).start(), port, administrator);
            server.comeUp();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be started", e);
        }
    }

    private void comeUp() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop mongod"));
        try {
            ReplicaSet.initiate(directUri(), "127.0.0.1:" + port, keeper::isAlive);
            if (administrator != null) {
                administrator.createAt(directUri());
            }
        } catch (RuntimeException e) {
            close();
            throw new IllegalStateException("mongod could not be started:\n" + output(), e);
        }
    }

    private static Path keyFile(Path folder, Administrator administrator) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, administrator.password().replace("-", ""), UTF_8);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String directUri() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
    }

    @Override
    public String uri() {
        var user = administrator == null ? "" : administrator.name() + ":" + administrator.password() + "@";
        return "mongodb://" + user + "127.0.0.1:" + port + "/?replicaSet=" + ReplicaSet.NAME;
    }

    private String output() {
        try (var lines = new BufferedReader(keeper.inputReader(UTF_8))) {
            return lines.lines().skip(1).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
            keeper.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
