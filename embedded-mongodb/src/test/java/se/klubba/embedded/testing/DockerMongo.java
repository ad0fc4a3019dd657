package se.klubba.embedded.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A container with MongoDB, its port published on loopback; removed when it is closed or the JVM ends. */
final class DockerMongo extends RealMongo {
    private static final String IMAGE = "mongo:6.0";

    private final String container;
    private final String address;

    private DockerMongo(String container, String address) {
        this.container = container;
        this.address = address;
    }

    static boolean works() {
        return Daemon.ANSWERS;
    }

    private static final class Daemon {
        static final boolean ANSWERS = docker(List.of("info")) != null;
    }

    static DockerMongo start(List<String> arguments) {
        var command = new ArrayList<>(List.of("run", "--detach", "--rm", "--publish", "127.0.0.1::27017", IMAGE));
        command.addAll(List.of("mongod", "--bind_ip_all", "--replSet", ReplicaSet.NAME));
        command.addAll(arguments);
        var container = required(command);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> docker(List.of("rm", "--force", container))));
        var server = new DockerMongo(container, required(List.of("port", container, "27017/tcp")));
        ReplicaSet.initiate(server.uri(), "localhost:27017", () -> docker(List.of("top", container)) != null);
        return server;
    }

    @Override
    public String uri() {
        return "mongodb://" + address + "/?directConnection=true";
    }

    @Override
    public void close() {
        docker(List.of("rm", "--force", container));
    }

    private static String required(List<String> arguments) {
        var answer = docker(arguments);
        if (answer == null) {
            throw new IllegalStateException("docker " + String.join(" ", arguments) + " failed");
        }
        return answer.lines().findFirst().orElse("");
    }

    /** What it prints, or null where there is no docker or it fails. */
    private static @Nullable String docker(List<String> arguments) {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0 ? output : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
