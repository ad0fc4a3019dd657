package se.klubba.axon.mongodb.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file: written first, then read in place, outside of the heap. Where the system allows it has no name from the beginning, so
 * that a process that is killed leaves no words behind.
 */
public final class Scratch implements AutoCloseable {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    private final FileChannel file;
    private final ByteBuffer buffer;
    private final Arena arena = Arena.ofShared();
    private long size;
    private MemorySegment written = MemorySegment.NULL;

    private Scratch(FileChannel file, int buffered) {
        this.file = file;
        this.buffer = ByteBuffer.allocateDirect(buffered);
    }

    public static Scratch open(int buffered) {
        try {
            var path = Files.createTempFile("scratch", null);
            return new Scratch(
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    buffered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return where {@link #bytes} finds them */
    public long put(byte[] bytes) {
        long at = size;
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(java.nio.ByteOrder.nativeOrder())
                .putInt(bytes.length)
                .flip());
        write(ByteBuffer.wrap(bytes));
        return at;
    }

    public void put(long number) {
        write(ByteBuffer.allocate(Long.BYTES)
                .order(java.nio.ByteOrder.nativeOrder())
                .putLong(number)
                .flip());
    }

    private void write(ByteBuffer bytes) {
        size += bytes.remaining();
        if (buffer.remaining() < bytes.remaining()) {
            flush();
        }
        if (buffer.capacity() < bytes.remaining()) {
            drain(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() {
        drain(buffer.flip());
        buffer.clear();
    }

    private void drain(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                var _ = file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends writing. */
    public Scratch readable() {
        flush();
        try {
            written = file.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many, where only numbers were put. */
    public long numbers() {
        return size / Long.BYTES;
    }

    public long number(long index) {
        return written.get(LONG, index * Long.BYTES);
    }

    public byte[] bytes(long at) {
        int length = written.get(INT, at);
        return written.asSlice(at + Integer.BYTES, length).toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    public void close() {
        arena.close();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
