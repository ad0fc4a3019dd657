package se.klubba.reports.golden;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
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
import se.klubba.generated.RegisterWriter;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.Reader;
import se.klubba.reports.Progress;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.Telling;
import se.klubba.words.Language;

/**
 * An invented register, as a log that was exported once: what is at random in a log, as the identifiers of its commits, is the same wherever
 * it is imported. Where its file is not there, {@code -Dgolden.write=true} makes a new one, and no golden file of before holds any more.
 */
record GoldenLog(GoldenRegister register, MongoDatabase database, MongoLog opened, BlobStore blobs)
        implements AutoCloseable {
    private static final String LOG = "log";

    static GoldenLog importInto(Stores store, GoldenRegister register) throws IOException {
        if (Boolean.getBoolean("golden.write") && !Files.exists(register.file())) {
            export(register);
        }
        var database = store.newDatabase();
        var settings = LogSettings.with(Sessions.ofServer(store.client(), database), Clock.systemUTC());
        new LogImport(new LogCopy(database, LOG, settings), new BlobStore(database))
                .from(register.file(), _ -> {}, _ -> {});
        return opened(register, database, settings);
    }

    private static GoldenLog opened(GoldenRegister register, MongoDatabase database, LogSettings settings) {
        return new GoldenLog(
                register,
                database,
                MongoLog.open(database.getCollection(LOG), RegisterWriter.json(), settings),
                new BlobStore(database));
    }

    private static void export(GoldenRegister register) throws IOException {
        var database = Stores.EMBEDDED.newDatabase();
        var settings = LogSettings.with(Sessions.none(), Clock.systemUTC());
        new RegisterWriter(10).write(register.events(), database, LOG, settings);
        try (var log = opened(register, database, settings);
                var out = Files.newOutputStream(register.file())) {
            register.keepAndDispose(log.log(), log.blobs());
            new LogExport(new LogCopy(database, LOG, settings), log.blobs()).to(out, Contents.ALL, _ -> {});
        }
    }

    EventLog log() {
        return opened.events();
    }

    /** With the words of those documents that can be read. */
    <T> T run(Report report, Language language, Telling<T> telling) throws IOException {
        var reports = new Reports(List.of(report), new KeptDocuments(log(), blobs).text());
        var parameters = register.parameters(report, log(), language);
        return reports.run(report, parameters, log(), Reader.OF_ALL, log().head(), Progress.UNWATCHED, telling);
    }

    @Override
    public void close() {
        opened.close();
        database.drop();
    }
}
