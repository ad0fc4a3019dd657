package se.klubba.standalone.commandline;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.VersionedEvent;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountNames;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.heads.HeadFile;
import se.klubba.axon.mongodb.heads.LogHead;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.transfer.LogExport;
import se.klubba.axon.mongodb.transfer.LogImport;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.kernel.Words;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.SourceText;

/**
 * A register that is open for a subcommand.
 *
 * @param database of its log, its documents and its views
 * @param sessions in which the log is to be read
 * @param headFile where its head is kept; null where that is not known here
 */
public record Register(
        MongoLog mongoLog,
        MongoDatabase database,
        Sessions sessions,
        MongoClient client,
        @Nullable HeadFile headFile,
        Runnable afterwards)
        implements AutoCloseable {
    private static final int LOOKING_SECONDS = 5;
    private static final String LOG = "log";

    /** For reading; nothing is recorded from a command line. */
    public EventLog log() {
        return mongoLog.events();
    }

    /** What can be read of the documents that are kept beside it. */
    SourceText text() {
        return documents().text();
    }

    KeptDocuments documents() {
        return new KeptDocuments(log(), new BlobStore(database));
    }

    LogExport exporting() {
        return new LogExport(copy(), new BlobStore(database));
    }

    LogImport importing() {
        return new LogImport(copy(), new BlobStore(database));
    }

    /** What is kept of how far the log goes. */
    LogHead head() {
        return new LogHead(log(), headFile);
    }

    /** What happened to accounts. */
    AccountLog accounts() {
        return AccountLog.in(database, Clock.systemUTC());
    }

    /** What accounts are called. */
    AccountNames accountNames() {
        return AccountNames.in(database);
    }

    private LogCopy copy() {
        return new LogCopy(database, LOG, LogSettings.with(sessions, Clock.systemUTC()));
    }

    static Register in(Path folder, String database, boolean make) {
        if (!make && !EmbeddedMongo.isIn(folder)) {
            throw new CannotGoOn(
                    "there is no store in " + folder.toAbsolutePath().normalize());
        }
        EmbeddedMongo store;
        try {
            store = EmbeddedMongo.open(folder);
        } catch (UncheckedIOException e) {
            throw new CannotGoOn(Objects.requireNonNull(e.getMessage()), e);
        }
        try {
            return reach(
                    store.uri(),
                    database,
                    make || database.equals(RegisterOptions.DATABASE),
                    Heads.of(folder),
                    store::close);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static Register at(String uri, String database, boolean make, @Nullable HeadFile headFile) {
        return reach(uri, database, make, headFile, () -> {});
    }

    private static Register reach(
            String uri, String database, boolean make, @Nullable HeadFile headFile, Runnable afterwards) {
        var client = client(uri);
        try {
            var there = client.getDatabase(database);
            var sessions = Sessions.ofServer(client, there);
            if (!make
                    && !there.listCollectionNames()
                            .authorizedCollections(true)
                            .into(new HashSet<>())
                            .contains(LOG)) {
                client.close();
                throw new CannotGoOn(
                        "there is no register in the database %s there: --database=NAME says which; a name at the end of an address does not"
                                .formatted(database));
            }
            there.getCollection(LOG).find().limit(1).first();
            return new Register(log(there, sessions), there, sessions, client, headFile, afterwards);
        } catch (MongoException e) {
            client.close();
            throw new CannotGoOn(reason(e, new ConnectionString(uri)), e);
        }
    }

    private static MongoClient client(String uri) {
        try {
            // what the address says of waiting goes before
            return MongoClients.create(MongoClientSettings.builder()
                    .applyToClusterSettings(s -> s.serverSelectionTimeout(LOOKING_SECONDS, TimeUnit.SECONDS))
                    .applyConnectionString(new ConnectionString(uri))
                    .build());
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn("not the address of a MongoDB server: " + e.getMessage(), e);
        }
    }

    /** Names the hosts alone: an address may have a password. */
    private static String reason(MongoException e, ConnectionString uri) {
        var hosts = String.join(",", uri.getHosts());
        return e instanceof MongoSecurityException || e.getCode() == 13 || e.getCode() == 18
                ? "the server at " + hosts + " does not let this user in"
                : "no MongoDB server answers at " + hosts + ": " + e.getMessage();
    }

    private static MongoLog log(MongoDatabase database, Sessions sessions) {
        var words = new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED);
        var json = EventJson.of(
                EventTypes.of(EventCatalog.all()).converting(VersionedEvent.conversions()),
                words,
                se.klubba.EventJson.mapper().rebuild());
        var settings = LogSettings.with(sessions, Clock.systemUTC());
        return MongoLog.open(database.getCollection(LOG), json, settings.withTailing(settings.poll(), false));
    }

    @Override
    public void close() {
        mongoLog.close();
        client.close();
        afterwards.run();
    }
}
