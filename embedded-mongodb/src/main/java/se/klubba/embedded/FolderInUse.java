package se.klubba.embedded;

import java.nio.file.Path;

/** The folder of an embedded store is open already: one process a folder. */
public final class FolderInUse extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, String owner) {
        super("the store in " + folder.toAbsolutePath() + " is in use by " + owner
                + ": stop that first, or choose another folder");
    }
}
