package se.klubba.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;

/** A person in the list of people; an entry that was found to be another is told there. */
public record PersonEntry(String id, @Nullable String name, List<Named> alternativeEntries) {}
