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
    private final @Nullable Administrator administrator;

    private DockerMongo(String container, String address, @Nullable Administrator administrator) {
        this.container = container;
        this.address = address;
        this.administrator = administrator;
    }

    static boolean works() {
        return Daemon.ANSWERS;
    }

    private static final class Daemon {
        static final boolean ANSWERS = docker(List.of("info")) != null;
    }

    static DockerMongo start(@Nullable Administrator administrator, List<String> arguments) {
        var command = new ArrayList<>(List.of("run", "--detach", "--rm", "--publish", "127.0.0.1::27017"));
        var mongod = new ArrayList<>(List.of("mongod", "--bind_ip_all", "--replSet", ReplicaSet.NAME));
        if (administrator != null) {
            var key = administrator.password().replace("-", "");
            mongod.addAll(List.of("--auth", "--keyFile", "/tmp/key"));
            mongod.addAll(arguments);
            var script = "printf " + key + " >/tmp/key && chmod 400 /tmp/key && exec \"$@\"";
            command.addAll(List.of("--user", "mongodb", "--entrypoint", "sh", IMAGE, "-c", script, "sh"));
        } else {
            mongod.addAll(arguments);
            command.add(IMAGE);
        }
        command.addAll(mongod);
        var container = required(command);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> docker(List.of("rm", "--force", container))));
        var server = new DockerMongo(container, required(List.of("port", container, "27017/tcp")), administrator);
        ReplicaSet.initiate(server.uriOf(""), "localhost:27017", () -> docker(List.of("top", container)) != null);
        if (administrator != null) {
            var created = new ArrayList<>(List.of("exec", container, "mongosh", "--quiet", "--eval"));
            created.add("db.getSiblingDB('admin').createUser({user: '" + administrator.name() + "', pwd: '"
                    + administrator.password() + "', roles: ['root']})");
            required(created);
        }
        return server;
    }

    private String uriOf(String user) {
        return "mongodb://" + user + address + "/?directConnection=true";
    }

    @Override
    public String uri() {
        return uriOf(administrator == null ? "" : administrator.name() + ":" + administrator.password() + "@");
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
