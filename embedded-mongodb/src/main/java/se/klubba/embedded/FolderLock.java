package se.klubba.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** One process a folder, for as long as it is open; the system lets go of it when the process ends in whatever way. */
final class FolderLock implements AutoCloseable {
    private static final String FILES = "klubba.";
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final FileChannel file;
    private final Path folder;

    private FolderLock(FileChannel file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            var path = folder.resolve("klubba.lock");
            var file = FileChannel.open(path, CREATE, READ, WRITE);
            if (!locked(file)) {
                file.close();
                throw new FolderInUse(folder, owner(path));
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)));
            return new FolderLock(file, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder.toAbsolutePath() + " cannot hold a store", e);
        }
    }

    /** A register names people: the folder, and what is ours in it, is not for other users of the machine. */
    void closeToOthers() {
        try {
            if (!Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                return;
            }
            close(folder, FOLDER);
            try (var ours = Files.newDirectoryStream(folder, FILES + "*")) {
                for (var each : ours) {
                    if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                        close(each, FILE);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the folder " + folder.toAbsolutePath()
                            + " is open to other users of this machine, and this user may not close it: it has to belong to the user that runs Klubba",
                    e);
        }
    }

    private static void close(Path path, Set<PosixFilePermission> to) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(to)) {
            Files.setPosixFilePermissions(path, to);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    private static String owner(Path path) throws IOException {
        var pid = Files.readString(path, US_ASCII).strip();
        return pid.isEmpty() ? "another process" : "process " + pid;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder's lock does not close", e);
        }
    }
}
