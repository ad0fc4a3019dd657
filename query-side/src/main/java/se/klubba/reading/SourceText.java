package se.klubba.reading;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Source;

/** Reads the words of a place in a document that was kept. */
@FunctionalInterface
public interface SourceText {
    SourceText NONE = _ -> null;

    /** Null where the document is not kept, its words were disposed of, or it has no such place. */
    @Nullable
    String at(Source source);
}
