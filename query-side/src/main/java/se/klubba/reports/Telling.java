package se.klubba.reports;

import java.io.IOException;
import se.klubba.reports.document.Document;

/** What is done with a report that was run. */
@FunctionalInterface
public interface Telling<T> {
    /** @param document can be read for as long as this takes, and no longer: its rows and facts are not in memory */
    T of(Document document) throws IOException;
}
