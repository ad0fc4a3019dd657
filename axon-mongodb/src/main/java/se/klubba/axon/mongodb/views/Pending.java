package se.klubba.axon.mongodb.views;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.klubba.axon.mongodb.scratch.Scratch;

/** What a sweep has folded for one generation, beside the heap until all of it is known to be right: only then it is kept. */
final class Pending<V> implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int AT_ONCE = 500;
    /** Of what is written, in characters: histories may be long. */
    private static final int LONGEST_AT_ONCE = 1 << 22;

    private static final int REMEMBERED = 1000;

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

    /** Over what is kept already. */
    void keep() {
        readable();
        inParts(kept::write);
        var remembered = new Remembered<V>();
        inParts(part -> kept.putRows(part.stream().map(Stored::key).toList(), remembered));
    }

    /**
     * As all of the generation. Where there is nothing yet, indexes are made of what is there at the end, which costs the server less than
     * row by row.
     *
     * @param mine throws where another has taken over
     */
    void keepAll(Runnable mine) {
        if (!kept.isEmpty()) {
            kept.index();
            keep();
            return;
        }
        readable();
        inParts(part -> {
            mine.run();
            kept.insert(part);
        });
        var remembered = new Remembered<V>();
        inParts(part -> {
            mine.run();
            kept.insertRows(part, remembered);
        });
        kept.index();
    }

    /** What the rows of many are asked of. */
    private static final class Remembered<V> extends LinkedHashMap<String, Optional<V>> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<V>> eldest) {
            return size() > REMEMBERED;
        }
    }

    private void readable() {
        views.readable();
        places.readable();
    }

    private void inParts(Consumer<List<Stored<String>>> each) {
        var part = new ArrayList<Stored<String>>(AT_ONCE);
        int length = 0;
        for (long i = 0; i < size(); i++) {
            var one = read(views.bytes(places.number(i)));
            part.add(one);
            length += one.value().length();
            if (part.size() == AT_ONCE || length > LONGEST_AT_ONCE) {
                each.accept(part);
                part.clear();
                length = 0;
            }
        }
        each.accept(part);
    }

    /** How many keys. */
    long size() {
        return places.numbers();
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
