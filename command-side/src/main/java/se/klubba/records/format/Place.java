package se.klubba.records.format;

/** Where in a record file something stands, both counted from 1. */
public record Place(int line, int column) {
    public static final Place START = new Place(1, 1);
}
