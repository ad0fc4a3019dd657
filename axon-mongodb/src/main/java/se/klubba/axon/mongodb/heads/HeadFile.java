package se.klubba.axon.mongodb.heads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with what is kept of a log.
 *
 * @param remedy what whoever runs the log may do where it is not as it was kept: the end of a sentence
 */
public record HeadFile(Path path, String remedy) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Nothing where there is no file. */
    public KeptHead read() {
        try {
            return Files.exists(path) ? JSON.readValue(Files.readAllBytes(path), KeptHead.class) : KeptHead.NOTHING;
        } catch (IOException | JacksonException e) {
            throw new HeadDiffers(
                    "the file " + path.toAbsolutePath() + ", which says how far the log goes, cannot be read",
                    remedy,
                    e);
        }
    }

    /** On the disk when this returns, whole or not at all. */
    void write(KeptHead kept) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var beside = path.resolveSibling(path.getFileName() + ".new");
            try (var file = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
                }
                var bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(kept));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path.toAbsolutePath() + " cannot be written", e);
        }
    }
}
