package se.klubba.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;

/**
 * Leaves in the file what is in the store, and nothing of what was removed: the store keeps removed pages until it needs their room. What is
 * there is written into a new file that takes the place of the old one in one step, which is then overwritten where it lies. A disk
 * that writes elsewhere than it is told (flash, a file system that copies on write, snapshots) may keep more.
 */
final class Rewriting {
    private static final String WORK = ".rewritten";
    private static final int BLOCK = 1 << 16;

    private Rewriting() {}

    /** The file must not be open. Where this fails, it is as it was. */
    static void of(String path) {
        removeLeftovers(path);
        var work = path + WORK;
        try (var old = FilePath.get(path).open("rw")) {
            compactCopy(old, work);
            MVStoreTool.moveAtomicReplace(work, path);
            overwrite(old);
        } catch (IOException e) {
            throw new UncheckedIOException("the store's file cannot be rewritten", e);
        } finally {
            removeLeftovers(path);
        }
    }

    private static void compactCopy(FileChannel old, String work) throws IOException {
        try (var copy = FilePath.get(work).open("rw")) {
            copy(old, copy);
            MVStoreTool.compact(work, false);
            overwrite(copy); // compaction has put another file in its place
        }
        try (var compacted = FilePath.get(work).open("rw")) {
            compacted.force(true);
        }
    }

    private static void copy(FileChannel from, FileChannel to) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        for (long at = 0; from.read(block, at) > 0; ) {
            block.flip();
            while (block.hasRemaining()) {
                at += to.write(block, at);
            }
            block.clear();
        }
    }

    /** Of a file that was being made when its process ended. */
    static void removeLeftovers(String path) {
        Stream.of(WORK, WORK + ".tempFile", WORK + ".newFile")
                .map(path::concat)
                .filter(FileUtils::exists)
                .forEach(Rewriting::removeOverwritten);
    }

    private static void removeOverwritten(String path) {
        try (var file = FilePath.get(path).open("rw")) {
            overwrite(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " cannot be overwritten", e);
        }
        FileUtils.delete(path);
    }

    private static void overwrite(FileChannel file) throws IOException {
        long size = file.size();
        for (long at = 0; at < size; ) {
            at += file.write(ByteBuffer.allocate((int) Math.min(BLOCK, size - at)), at);
        }
        file.force(true);
    }
}
