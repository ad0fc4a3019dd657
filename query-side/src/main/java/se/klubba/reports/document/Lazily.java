package se.klubba.reports.document;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** So many things that are made anew, one after the other, whenever they are gone through. */
public final class Lazily<T> extends AbstractCollection<T> {
    private final int size;
    private final Supplier<Stream<T>> things;

    public Lazily(int size, Supplier<Stream<T>> things) {
        this.size = size;
        this.things = things;
    }

    @Override
    public Iterator<T> iterator() {
        return things.get().iterator();
    }

    @Override
    public Stream<T> stream() {
        return things.get();
    }

    @Override
    public int size() {
        return size;
    }
}
