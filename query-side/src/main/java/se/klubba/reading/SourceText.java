package se.klubba.reading;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Source;
import se.klubba.timeline.Fact;

/** Reads the words of a place in a document that was kept. */
@FunctionalInterface
public interface SourceText {
    SourceText NONE = _ -> null;

    /** Null where the document is not kept, its words were disposed of, or it has no such place. */
    @Nullable
    String at(Source source);

    /** The words of the first place where a fact stands; null where it names none. */
    default @Nullable String of(Fact fact) {
        var sources = fact.basis().sources();
        return sources.isEmpty() ? null : at(sources.getFirst());
    }
}
