package se.klubba.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.timeline.Fact;

/** Reads the words of a place in a document that was kept. */
@FunctionalInterface
public interface SourceText {
    SourceText NONE = _ -> null;

    /** Null where the document is not kept. */
    @Nullable
    DocumentText of(DocumentId document);

    /** The words of the first place where a fact stands; null where it names none, or the document has no such place. */
    default @Nullable String of(Fact fact) {
        var sources = fact.basis().sources();
        if (sources.isEmpty()) {
            return null;
        }
        var text = of(sources.getFirst().document());
        return text == null ? null : text.at(sources.getFirst());
    }

    /** The same for one answer: each document is fetched once. */
    default SourceText remembering() {
        Map<DocumentId, Optional<DocumentText>> read = new HashMap<>();
        return document ->
                read.computeIfAbsent(document, d -> Optional.ofNullable(of(d))).orElse(null);
    }
}
