package se.klubba.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One run of {@code mongod} on a folder and a loopback port, as a member of the replica set {@link ReplicaSet#NAME}. */
final class MongodProcess {
    /** What becomes of the data when the server ends by itself, or is killed; when it is closed, or this JVM ends, they go. */
    enum Data {
        REMOVED,
        KEPT
    }

    /**
     * A shell stands between the JVM and the server: it ends the server when its standard input ends, so a killed JVM leaves
     * nothing behind. First line out is the server's process id; the end of what it said follows if it failed. A write beyond the
     * largest size of a file is an error to the server, not a signal: it is then as on a full disk.
     */
    private static final String KEEPER = """
            folder=$1; data=$2; shift 2; exec 3<&0; trap '' XFSZ
            "$@" >"$folder/out" 2>&1 3<&- & server=$!; echo $server
            (read -r _ <&3; touch "$folder/over"; kill -9 $server) 2>/dev/null & watch=$!
            wait $server; code=$?; kill $watch 2>/dev/null
            [ $code = 0 ] || tail -q -n 20 "$folder/out" "$folder/log"
            [ $data = KEPT ] && ! [ -e "$folder/over" ] || rm -rf "$folder"
            exit $code
            """;

    private final Process keeper;
    private final long pid;

    private MongodProcess(Process keeper, long pid) {
        this.keeper = keeper;
        this.pid = pid;
    }

    static MongodProcess start(Path binary, Path folder, Data data, int port, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", KEEPER, "keeper", folder.toString(), data.name()));
        command.addAll(List.of(binary.toString(), "--bind_ip", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--dbpath", folder.toString()));
        command.addAll(List.of("--logpath", folder.resolve("log").toString(), "--logappend"));
        command.addAll(List.of("--replSet", ReplicaSet.NAME, "--oplogSize", "64", "--nounixsocket"));
        command.addAll(List.of("--wiredTigerCacheSizeGB", "0.25"));
        command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
        command.addAll(arguments);
        var keeper = new ProcessBuilder(command).start();
        return new MongodProcess(
                keeper, Long.parseLong(keeper.inputReader(UTF_8).readLine()));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    boolean isAlive() {
        return keeper.isAlive();
    }

    long pid() {
        return pid;
    }

    /** Sends the server itself a signal, named as {@code kill} names it. */
    void signal(String name) {
        run("kill", "-" + name, Long.toString(pid));
    }

    static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until it has ended by itself. */
    boolean awaitEnd(long seconds) {
        try {
            return keeper.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it said last, once it has failed. */
    String output() {
        try (var lines = new BufferedReader(keeper.inputReader(UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it, and its data with it. */
    void close() {
        try {
            keeper.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = awaitEnd(30);
    }
}
