package se.klubba.standalone.commandline;

import java.nio.file.Path;
import se.klubba.axon.mongodb.heads.HeadFile;

/** Where the head of the log of an embedded store is kept. */
public final class Heads {
    private Heads() {}

    public static HeadFile of(Path folder) {
        return new HeadFile(
                folder.resolve("klubba.head"),
                "put the newest copy of the folder, or an import of the newest export, in its place; if what is in "
                        + folder.toAbsolutePath().normalize()
                        + " is meant to be there, say so: klubba restore --data=" + folder + " --why=REASON");
    }
}
