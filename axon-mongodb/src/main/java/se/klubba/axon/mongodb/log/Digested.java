package se.klubba.axon.mongodb.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What of an event a digest of the log is over: all but its words, in a fixed order, each with its length, so that no two logs have the same. */
final class Digested {
    private static final int USUAL = 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);

    private Digested() {}

    /** In one piece: a digest takes long over many small ones. */
    static byte[] of(StoredEvent event) {
        var digested = new Digested();
        digested.add(event);
        return digested.bytes.toByteArray();
    }

    private void add(StoredEvent event) {
        add(event.position());
        add(event.commit().at());
        add(event.commit().id());
        add(event.id());
        add(event.type());
        add(event.version());
        add(event.time());
        var metadata = event.metadata();
        add(metadata.size());
        metadata.forEach((key, value) -> {
            add(key);
            add(value);
        });
        add(event.labels().size());
        event.labels().forEach(this::add);
        add(event.payload());
        add(Objects.requireNonNullElse(event.commitment(), ""));
    }

    private void add(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void add(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
