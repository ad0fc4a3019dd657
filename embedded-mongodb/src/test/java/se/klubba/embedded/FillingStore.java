package se.klubba.embedded;

import java.nio.file.Path;

/** An embedded store on a disk that fills up, for the tests of other modules; one at a time. */
public final class FillingStore {
    private FillingStore() {}

    public static EmbeddedMongo open(Path folder) {
        leave(Long.MAX_VALUE);
        return EmbeddedMongo.open(
                folder, FillingDisk.file(folder.resolve(DurableBackend.FILE).toString()));
    }

    /** From now on there is room for so many bytes. */
    public static void leave(long bytes) {
        FillingDisk.LEFT.set(bytes);
    }
}
