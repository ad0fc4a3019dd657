package se.klubba.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB server inside this process, on a loopback port of its own choosing, that answers those alone who have its connection string.
 *
 * <p>It knows no replica set, no transactions, no change streams and no users, and only {@code _id} and unique indexes are
 * indexes: everything else scans. To move on, give the application the connection string of a replica set.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final MongoServer server;
    private final InetSocketAddress address;
    private final String user;
    private final String options;
    private final Runnable rewrite;
    private final Runnable release;

    private EmbeddedMongo(MongoBackend backend, Runnable rewrite, Runnable release) {
        var shown = backend instanceof SecretBackend guarded ? guarded.secret() : null;
        this.user = shown == null ? "" : SecretBackend.USER + ":" + shown + "@";
        this.options = (shown == null ? "" : "authMechanism=PLAIN&") + "directConnection=true";
        this.rewrite = rewrite;
        this.release = release;
        this.server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the store in this folder, which is made where it is missing, for its owner alone. A write is acknowledged once it is on the disk; a
     * write that the disk refuses is answered with an error, and what had been acknowledged is kept.
     *
     * @throws FolderInUse when this or another process has the folder open
     */
    public static EmbeddedMongo open(Path folder) {
        return open(folder, folder.resolve(DurableBackend.FILE).toString());
    }

    /** Whether {@link #open} would find a store in this folder, rather than make one. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(DurableBackend.FILE));
    }

    static EmbeddedMongo open(Path folder, String file) {
        var lock = FolderLock.of(folder);
        try {
            var backend = new DurableBackend(file);
            var store = new EmbeddedMongo(
                    new SecretBackend(backend),
                    () -> {
                        backend.rewrite();
                        lock.closeToOthers();
                    },
                    lock::close);
            lock.closeToOthers();
            LOG.info(
                    "The embedded store is open in {}: for trying out and for one small network",
                    folder.toAbsolutePath());
            return store;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** A store of the same kind that forgets everything when it is closed, and answers everybody: for tests. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(H2Backend.inMemory(), () -> {}, () -> {});
    }

    /** The connection string, without a database, with the secret of this opening. It is for this process alone, and not to be logged. */
    public String uri() {
        return "mongodb://" + user + "127.0.0.1:" + address.getPort() + "/?" + options;
    }

    /**
     * Leaves nothing in the file of what was removed from the store, which otherwise stays there until its room is needed. Takes a second for
     * every 50 MB or so; who asks meanwhile waits.
     */
    public void forgetRemoved() {
        rewrite.run();
    }

    /** Ends every connection, then closes the file and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.shutdownNow();
        } finally {
            release.run();
        }
    }
}
