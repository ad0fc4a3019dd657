package se.klubba.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a write when it is on the disk. When the disk refuses, goes back to what the disk holds, and goes on from there. */
final class DurableBackend implements MongoBackend {
    private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);
    static final String FILE = "klubba.mv";
    static final int OUT_OF_DISK_SPACE = 14031;

    private final String path;
    /** Who answers shares it; who puts another file in the place of the file holds it alone. */
    private final ReadWriteLock answering = new ReentrantReadWriteLock();

    private volatile OpenFile file;
    /** Still has the rest of what was asked before the file was rewritten. */
    private volatile @Nullable OpenFile before;

    private volatile boolean closed;

    DurableBackend(String path) {
        Rewriting.removeLeftovers(path);
        this.path = path;
        this.file = new OpenFile(path, 0);
    }

    /** Leaves nothing in the file of what was removed from the store. Who asks meanwhile waits. */
    void rewrite() {
        answering.writeLock().lock();
        try {
            var old = file();
            long cursors = old.backend().cursors();
            old.close();
            try {
                Rewriting.of(path);
            } finally {
                before = old;
                file = new OpenFile(path, cursors);
            }
        } finally {
            answering.writeLock().unlock();
        }
    }

    private synchronized OpenFile file() {
        if (file.isLost()) {
            if (closed) {
                throw new MVStoreException(0, "the store is closed");
            }
            long cursors = file.backend().cursors();
            file.abandon();
            file = new OpenFile(path, cursors);
            LOG.info("The store was opened again after a failure: it holds everything that was acknowledged");
        }
        return file;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return answer(message.getDatabaseName(), message.getDocument(), backend -> backend.handleMessage(message));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return answer(database, query, backend -> backend.handleCommand(channel, database, command, query));
    }

    private Document answer(String database, Document command, Function<MongoBackend, Document> call) {
        answering.readLock().lock();
        try {
            if (Commands.writes(command)) {
                return file().write(call::apply);
            }
            return Commands.readsCommitted(command) ? file().readCommitted(call::apply) : read(database, command, call);
        } catch (MVStoreException e) {
            LOG.error("The store could not answer; what it had acknowledged is kept", e);
            throw new MongoServerError(
                    OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the embedded store cannot use its disk: " + e.getMessage());
        } finally {
            answering.readLock().unlock();
        }
    }

    /** More of an answer that began before the file was rewritten is had from there. */
    private Document read(String database, Document command, Function<MongoBackend, Document> call) {
        try {
            return call.apply(file().backend());
        } catch (CursorNotFoundException e) {
            var earlier = before;
            if (earlier == null) {
                throw e;
            }
            return earlier.backend().more(database, command);
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return file().backend().handleQuery(query);
    }

    @Override
    public void handleClose(Channel channel) {
        file.backend().handleClose(channel);
    }

    @Override
    public void dropDatabase(String database) {
        file().backend().dropDatabase(database);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return file().backend().getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return file().backend().getServerStatus();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (!file.isLost()) {
            file.close();
        }
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        file.backend().closeCursors(cursors);
    }

    @Override
    public Clock getClock() {
        return Clock.systemUTC();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("the embedded store has no change streams");
    }

    @Override
    public void disableOplog() {}

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return file().backend().resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        throw new UnsupportedOperationException("the version is that of the backend");
    }
}
