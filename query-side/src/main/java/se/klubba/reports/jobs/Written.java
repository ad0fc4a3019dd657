package se.klubba.reports.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import se.klubba.reports.document.Document;
import se.klubba.reports.filed.Filing;
import se.klubba.reports.rendering.Format;

/** A report as it was written, in a file that nobody else can open, and that is gone with the process. */
public final class Written implements Outcome {
    private final FileChannel file;
    private final Filing filing;
    private final boolean whole;

    private Written(FileChannel file, Filing filing, boolean whole) {
        this.file = file;
        this.filing = filing;
        this.whole = whole;
    }

    static Written of(Document document, Format format) throws IOException {
        var file = FileChannel.open(
                Files.createTempFile("report", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            return new Written(
                    file,
                    Filing.writing(document, format, out(file)),
                    document.provenance().madeFor() == null);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static OutputStream out(FileChannel file) {
        return new java.io.BufferedOutputStream(Channels.newOutputStream(file));
    }

    /** Whether it can be filed: it was made for who sees all, and comes out the same whoever runs it again. */
    public boolean whole() {
        return whole;
    }

    /** What files it, where it is {@link #whole}. */
    public Filing filing() {
        return filing;
    }

    /** In bytes. */
    public long length() {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the beginning; may be asked for any number of times. */
    public InputStream bytes() {
        return Channels.newInputStream(new ReadableByteChannel() {
            private long at;

            @Override
            public int read(ByteBuffer into) throws IOException {
                int read = file.read(into, at);
                at += Math.max(read, 0);
                return read;
            }

            @Override
            public boolean isOpen() {
                return file.isOpen();
            }

            @Override
            public void close() {
                // the file stays for the next reader
            }
        });
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
