package example.library;

import java.util.List;

/** What stands on a shelf. */
public record Shelf(List<String> books) {}
