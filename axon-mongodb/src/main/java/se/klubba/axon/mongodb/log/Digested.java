package se.klubba.axon.mongodb.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/** What of an event a digest of the log is over: all but its words, in a fixed order, each with its length, so that no two logs have the same. */
final class Digested {
    private final MessageDigest digest;

    private Digested(MessageDigest digest) {
        this.digest = digest;
    }

    static void add(StoredEvent event, MessageDigest digest) {
        new Digested(digest).add(event);
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
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }
}
