package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Under what an event is found in the log: a tag. {@code name} says the role ("matter", "at", "waitsFor"), {@code value} the thing. */
public record Key(String name, String value) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::name).thenComparing(Key::value);

    /** From its written form, {@code name=value}. */
    @JsonCreator
    public static Key of(String written) {
        int cut = written.indexOf('=');
        if (cut < 1) {
            throw new IllegalArgumentException("'" + written + "' is not a key: name=value");
        }
        return new Key(written.substring(0, cut), written.substring(cut + 1));
    }

    /** In one order, so that an event that carries keys is always written with the same bytes. */
    public static SequencedSet<Key> sorted(Collection<Key> keys) {
        return Collections.unmodifiableSequencedSet(new TreeSet<>(keys));
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
