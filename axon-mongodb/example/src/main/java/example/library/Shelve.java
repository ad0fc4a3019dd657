package example.library;

/** Put a book on a shelf. */
public record Shelve(String book, String shelf) {}
