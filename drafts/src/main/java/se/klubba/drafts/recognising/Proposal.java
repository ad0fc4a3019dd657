package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A proposal with its points, by the numbers that they are printed with, or those that they would have. */
final class Proposal {
    final String id;

    @Nullable
    Span mover;

    /** "tillägg" of a "Tilläggsyrkande"; null of what the item is about. */
    final @Nullable String kind;

    final Map<String, Span> points = new LinkedHashMap<>();

    Proposal(String id, @Nullable Span mover, @Nullable String kind) {
        this.id = id;
        this.mover = mover;
        this.kind = kind;
    }
}
