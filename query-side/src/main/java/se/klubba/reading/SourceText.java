package se.klubba.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source;
import se.klubba.timeline.Fact;

/** Reads the words of a place in a document that was kept. */
@FunctionalInterface
public interface SourceText {
    SourceText NONE = _ -> new Read.Unknown();

    /** What can be read of a document. */
    sealed interface Read {
        record Text(DocumentText text) implements Read {}

        record Disposed() implements Read {}

        /** It is not kept. */
        record Unknown() implements Read {}
    }

    Read of(DocumentId document);

    /**
     * The words of the first place where a fact stands, {@link Named#DISPOSED} where the document was disposed of; null where the fact
     * names no place, or the document is not kept or has no such place.
     */
    default @Nullable String of(Fact fact) {
        var sources = fact.basis().sources();
        return sources.isEmpty() ? null : of(sources.getFirst());
    }

    /** The words of one place, likewise. */
    default @Nullable String of(Source place) {
        return switch (of(place.document())) {
            case Read.Text(var text) -> text.at(place);
            case Read.Disposed() -> Named.DISPOSED;
            case Read.Unknown() -> null;
        };
    }

    /** The same for one answer: each document is fetched once. */
    default SourceText remembering() {
        Map<DocumentId, Read> read = new HashMap<>();
        return document -> read.computeIfAbsent(document, this::of);
    }
}
