package se.klubba.axon.mongodb.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.RecordedCommit;

/**
 * Reads what {@link LogExport} wrote into an empty log. The whole file is read and checked first; then it is stored beside the log, read
 * back, and put in its place in one step. So there is all of it or nothing, wherever it ends. Of an import that was killed the next one
 * removes what is left. Documents come first and stay: bytes by their hash hurt nobody.
 */
public final class LogImport {
    private final LogCopy log;
    private final BlobStore documents;

    public LogImport(LogCopy log, BlobStore documents) {
        this.log = log;
        this.documents = documents;
    }

    /**
     * How many events a file says that it has.
     *
     * @throws DamagedExport where it does not begin with a header that is known here
     */
    public static long events(Path file) throws IOException {
        try (var export = ExportFile.open(file)) {
            return export.header().events();
        }
    }

    /**
     * @param checked is told the number of events so far while the file is checked
     * @param stored the same while it is stored
     * @throws LogNotEmpty before anything is read
     * @throws DamagedExport before anything is stored
     */
    public Counts from(Path file, LongConsumer checked, LongConsumer stored) throws IOException {
        refuseUnlessEmpty();
        var there = read(file, new Taking(checked) {});
        var staged = log.stage();
        try {
            read(file, new Taking(stored) {
                @Override
                public void commit(RecordedCommit commit) {
                    staged.add(commit);
                    super.commit(commit);
                }

                @Override
                public void document(String key, byte[] bytes) {
                    documents.keep(key, bytes);
                }
            });
            refuseUnlessEmpty();
            staged.become(there.events());
        } catch (RuntimeException | IOException e) {
            staged.discard();
            throw e;
        }
        return there;
    }

    private void refuseUnlessEmpty() {
        long events = log.head();
        if (events > 0) {
            throw new LogNotEmpty(events);
        }
    }

    private static Counts read(Path file, ExportFile.Taker taker) throws IOException {
        try (var export = ExportFile.open(file)) {
            return export.read(taker);
        }
    }

    private abstract static class Taking implements ExportFile.Taker {
        private final LongConsumer events;

        Taking(LongConsumer events) {
            this.events = events;
        }

        @Override
        public void commit(RecordedCommit commit) {
            events.accept(commit.end());
        }

        @Override
        public void document(String key, byte[] bytes) {}
    }
}
