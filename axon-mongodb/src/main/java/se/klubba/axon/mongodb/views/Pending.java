package se.klubba.axon.mongodb.views;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import se.klubba.axon.mongodb.scratch.Scratch;

/** What a sweep has folded for one generation, beside the heap until all of it is known to be right: only then it is kept. */
final class Pending<V> implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int AT_ONCE = 500;
    private static final int REMEMBERED = 2000;

    private final Kept<V> kept;
    private final Scratch views = Scratch.open(BUFFER);
    private final Scratch places = Scratch.open(BUFFER);

    Pending(Kept<V> kept) {
        this.kept = kept;
    }

    void add(List<Stored<V>> some) {
        some.forEach(one -> put(bytes(one)));
    }

    private synchronized void put(byte[] bytes) {
        places.put(views.put(bytes));
    }

    private byte[] bytes(Stored<V> one) {
        var key = one.key().getBytes(StandardCharsets.UTF_8);
        var written = kept.written(one.value()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + key.length + written.length)
                .putLong(one.position())
                .putInt(key.length)
                .put(key)
                .put(written)
                .array();
    }

    void keep() {
        views.readable();
        places.readable();
        inParts(kept::write);
        var remembered = new LinkedHashMap<String, Optional<V>>(REMEMBERED, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<V>> eldest) {
                return size() > REMEMBERED;
            }
        };
        if (kept.view() instanceof Listed<V>) {
            inParts(part -> kept.putRows(part.stream().map(Stored::key).toList(), remembered));
        }
    }

    private void inParts(Consumer<List<Stored<String>>> each) {
        var part = new ArrayList<Stored<String>>(AT_ONCE);
        LongStream.range(0, places.numbers()).forEach(i -> {
            part.add(read(views.bytes(places.number(i))));
            if (part.size() == AT_ONCE) {
                each.accept(part);
                part.clear();
            }
        });
        each.accept(part);
    }

    private static Stored<String> read(byte[] bytes) {
        var read = ByteBuffer.wrap(bytes);
        long position = read.getLong();
        var key = new byte[read.getInt()];
        read.get(key);
        return new Stored<>(
                new String(key, StandardCharsets.UTF_8),
                position,
                StandardCharsets.UTF_8.decode(read).toString());
    }

    @Override
    public void close() {
        places.close();
        views.close();
    }
}
