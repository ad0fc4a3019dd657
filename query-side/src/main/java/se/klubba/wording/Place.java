package se.klubba.wording;

import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.Source;
import se.klubba.reading.Named;

/** Where in which document something stands: lines, and columns where a line holds more than it. */
public record Place(Named document, String lines, @Nullable String columns) {
    static Place of(Source source, Names names) {
        return new Place(
                names.of(source.document()),
                source.lines().toString(),
                source.columns() == null ? null : source.columns().toString());
    }
}
