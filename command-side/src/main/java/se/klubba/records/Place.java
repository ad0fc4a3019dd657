package se.klubba.records;

/** Where in a record file something stands, both counted from 1. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);
}
