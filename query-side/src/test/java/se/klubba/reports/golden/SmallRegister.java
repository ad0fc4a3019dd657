package se.klubba.reports.golden;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.transfer.Contents;
import se.klubba.axon.mongodb.transfer.LogExport;
import se.klubba.axon.mongodb.transfer.LogImport;
import se.klubba.embedded.testing.Stores;
import se.klubba.generated.GeneratedRegister;
import se.klubba.generated.RegisterWriter;

/**
 * An invented register, as a log that was exported once: what is at random in a log, as the identifiers of its commits, is the same wherever
 * it is imported. Where its file is not there, {@code -Dgolden.write=true} makes a new one, and no golden file of before holds any more.
 */
record SmallRegister(MongoDatabase database, MongoLog opened) implements AutoCloseable {
    static final String FILE = "register.jsonl";
    private static final Path PATH = Path.of("src/test/resources/reports", FILE);
    private static final GeneratedRegister INVENTED = new GeneratedRegister(1190, 220);
    private static final String LOG = "log";

    static SmallRegister importInto(Stores store) throws IOException {
        if (Boolean.getBoolean("golden.write") && !Files.exists(PATH)) {
            export();
        }
        var database = store.newDatabase();
        var settings = LogSettings.with(Sessions.ofServer(store.client(), database), Clock.systemUTC());
        new LogImport(new LogCopy(database, LOG, settings), new BlobStore(database)).from(PATH, _ -> {}, _ -> {});
        return new SmallRegister(database, MongoLog.open(database.getCollection(LOG), RegisterWriter.json(), settings));
    }

    private static void export() throws IOException {
        var database = Stores.EMBEDDED.newDatabase();
        var settings = LogSettings.with(Sessions.none(), Clock.systemUTC());
        new RegisterWriter(10).write(INVENTED, database, LOG, settings);
        try (var out = Files.newOutputStream(PATH)) {
            new LogExport(new LogCopy(database, LOG, settings), new BlobStore(database)).to(out, Contents.ALL, _ -> {});
        }
        database.drop();
    }

    EventLog log() {
        return opened.events();
    }

    @Override
    public void close() {
        opened.close();
        database.drop();
    }
}
