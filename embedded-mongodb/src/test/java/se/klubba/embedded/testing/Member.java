package se.klubba.embedded.testing;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One server of a replica set, behind a proxy, and what may befall it. */
public final class Member {
    /** It names itself; and takes checkpoints often, since one that has none yet cannot take back what the others do not have. */
    private static final List<String> ARGUMENTS = List.of("--setParameter", "enableTestCommands=1", "--syncdelay", "1");

    private final Path binary;
    private final Path folder;
    private final int port;
    private final MemberProxy proxy;
    private final MongoClient direct;
    private MongodProcess process;
    private boolean stopped;

    Member(Path binary, Path folder, Network network) throws IOException {
        this.binary = binary;
        this.folder = Files.createDirectory(folder);
        this.port = MongodProcess.freePort();
        this.proxy = new MemberProxy(network, port);
        this.process = run();
        this.direct = MongoClients.create(directUri() + "&socketTimeoutMS=2000&serverSelectionTimeoutMS=500");
    }

    private MongodProcess run() throws IOException {
        return MongodProcess.start(binary, folder, MongodProcess.Data.KEPT, port, ARGUMENTS);
    }

    int port() {
        return port;
    }

    /** Around the proxy. */
    String directUri() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
    }

    /** As everybody else knows it. */
    String host() {
        return "127.0.0.1:" + proxy.port();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The answer, around the proxy; null where it gives none. */
    @Nullable
    Document ask(Document command) {
        if (stopped || !process.isAlive()) {
            return null;
        }
        try {
            return direct.getDatabase("admin").runCommand(command);
        } catch (MongoException e) {
            return null;
        }
    }

    /** With {@code -9}. */
    public void kill() {
        process.signal("KILL");
        awaitEnd();
    }

    /** As on a machine that hangs: connections stay, nothing is answered. */
    public void stop() {
        process.signal("STOP");
        stopped = true;
    }

    public void goOn() {
        stopped = false;
        process.signal("CONT");
    }

    /** Another is to be primary, and this one not for a while; the wait for others is shorter than the client's for an answer. */
    public void stepDown() {
        try (var patient = MongoClients.create(directUri() + "&socketTimeoutMS=20000")) {
            patient.getDatabase("admin")
                    .runCommand(new Document("replSetStepDown", 20)
                            .append("secondaryCatchUpPeriodSecs", 2)
                            .append("force", true));
        }
    }

    /** Nothing more can be written to any file. It takes no privilege, and to the server it is as if the disk were full. */
    public void fillDisk() {
        MongodProcess.run("prlimit", "--fsize=1:", "--pid", Long.toString(process.pid()));
    }

    /** Until the server has ended by itself. */
    public void awaitEnd() {
        if (!process.awaitEnd(60)) {
            throw new IllegalStateException("the server at " + port + " does not end");
        }
    }

    /** Once more on the same data, with room on the disk. */
    public void startAgain() {
        try {
            process = run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void heal() {
        if (!process.isAlive()) {
            startAgain();
        } else if (stopped) {
            goOn();
        }
    }

    String output() {
        return process.output();
    }

    void close() {
        direct.close();
        process.close();
        try {
            proxy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
