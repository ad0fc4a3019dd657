package se.klubba.kernel;

/** Under what an event is found in the log: a tag. {@code name} says the role ("matter", "at", "waitsFor"), {@code value} the thing. */
public record Key(String name, String value) {
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
