package se.klubba.kernel;

import java.util.stream.Stream;

/** A value that puts its event under keys. */
public interface Keyed {
    Stream<Key> keys();
}
