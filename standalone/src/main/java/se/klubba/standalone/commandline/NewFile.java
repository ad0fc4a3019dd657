package se.klubba.standalone.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file that is not there yet, or standard output. */
final class NewFile {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private NewFile() {}

    @FunctionalInterface
    interface Contents<T> {
        T to(OutputStream out) throws IOException;
    }

    /**
     * Under another name until it is whole; for its owner alone, as it has names and words.
     *
     * @param file {@code -} is standard output
     * @throws CannotGoOn where it is there, or cannot be
     */
    static <T> T write(Path file, Contents<T> contents) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            return contents.to(new FileOutputStream(FileDescriptor.out));
        }
        if (Files.exists(file)) {
            throw new CannotGoOn(file + " is there already");
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new CannotGoOn("there is no folder " + folder);
        }
        var unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
        try {
            T told;
            try (var out = Files.newOutputStream(unfinished)) {
                told = contents.to(out);
            }
            Files.move(unfinished, file);
            return told;
        } catch (FileAlreadyExistsException e) {
            throw new CannotGoOn(file + " is there already", e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
