package se.klubba.reading;

import org.jspecify.annotations.Nullable;

/** A thing and what it was called; the name is null where none is on record. */
public record Named(String id, @Nullable String name) {
    /** What stands where words were disposed of (gallrade). */
    public static final String DISPOSED = "(words disposed of)";

    public String shown() {
        return name == null ? id : name;
    }
}
