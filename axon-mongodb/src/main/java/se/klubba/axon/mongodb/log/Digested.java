package se.klubba.axon.mongodb.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;

/** What of an event a digest of the log is over: all but its words, in a fixed order, each with its length, so that no two logs have the same. */
final class Digested {
    private static final int USUAL = 1024;

    private byte[] bytes = new byte[USUAL];
    private int count;

    private Digested() {}

    static void add(StoredEvent event, MessageDigest digest) {
        var digested = new Digested();
        digested.add(event);
        digest.update(digested.bytes, 0, digested.count);
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
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, count, utf8.length);
        count += utf8.length;
    }

    private void add(long number) {
        reserve(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(count, number);
        count += Long.BYTES;
    }

    private void reserve(int more) {
        if (bytes.length - count < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }
}
